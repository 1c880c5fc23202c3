package dev.hawiya.screening.name;

/**
 * Words of a name that stand for one.
 *
 * @param word they stand for
 * @param words how many they are
 */
record WordRun(NameWord word, int words) {}
