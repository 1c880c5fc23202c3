package dev.hawiya.lab.screening;

/**
 * Two names, and whether they are of one person or company.
 *
 * @param person whether they are people's names
 */
record NamePair(String one, String other, boolean same, boolean person) {}
