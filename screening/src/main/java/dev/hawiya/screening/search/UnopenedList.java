package dev.hawiya.screening.search;

/**
 * A list whose serving version could not be opened. Where an older version of it was open, that one
 * is searched on; else the list is not searched.
 *
 * @param list its name
 * @param why in a sentence, for whoever imports lists
 */
public record UnopenedList(String list, String why) {}
