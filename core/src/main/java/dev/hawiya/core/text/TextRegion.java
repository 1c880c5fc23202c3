package dev.hawiya.core.text;

import dev.hawiya.core.geometry.Box;

/**
 * A place where a line of text stands.
 *
 * @param box 0..1 of the page
 * @param score the detector's certainty, 0..1
 */
public record TextRegion(Box box, double score) {}
