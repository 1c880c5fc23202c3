package dev.hawiya.core.text;

/**
 * One way to read a line.
 *
 * @param text in logical order
 * @param score the model's probability of the whole text, 0..1
 */
public record TextAlternative(String text, double score) {}
