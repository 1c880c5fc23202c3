package dev.hawiya.screening.index;

/**
 * A name of a list that sounds like the one asked for.
 *
 * @param entity the document of whoever bears it
 * @param name the name
 */
public record Candidate(int entity, ListedName name) {}
