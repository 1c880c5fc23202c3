package dev.hawiya.core.face;

import dev.hawiya.core.geometry.Box;

/**
 * A face in a picture, all places 0..1 of it.
 *
 * @param score of the detector, 0..1
 */
public record Face(Box box, double score, Landmarks landmarks) {}
