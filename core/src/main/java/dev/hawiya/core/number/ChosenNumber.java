package dev.hawiya.core.number;

/**
 * The number chosen among the readings of a line.
 *
 * @param number compact, digits Western
 * @param confidence its share among all ways to read the line, 0..1
 * @param score what the recogniser alone thought of it, 0..1
 */
public record ChosenNumber(String number, double confidence, double score) {}
