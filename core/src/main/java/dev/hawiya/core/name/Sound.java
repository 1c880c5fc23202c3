package dev.hawiya.core.name;

/**
 * A consonant, or a long vowel that is written.
 *
 * @param latin its Latin letters, or a sign of {@link Letters}
 */
record Sound(String latin, boolean vowel) {}
