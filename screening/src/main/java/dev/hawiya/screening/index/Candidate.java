package dev.hawiya.screening.index;

/**
 * A name of a list that sounds like the one asked for.
 *
 * @param entity the document of whoever bears it
 * @param name the name
 * @param worth what it shares with the one asked for, the more the better
 */
public record Candidate(int entity, ListedName name, int worth) {}
