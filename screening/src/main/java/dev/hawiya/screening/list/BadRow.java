package dev.hawiya.screening.list;

/**
 * A row of a list that could not be used.
 *
 * @param place file and line, or the record's id: where to look
 * @param reason what is wrong with it
 */
public record BadRow(String place, String reason) {}
