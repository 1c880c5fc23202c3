package dev.hawiya.core.plate;

import dev.hawiya.core.geometry.Quad;

/**
 * Where a plate seems to be.
 *
 * @param corners from the plate's own top left, 0..1 of the photo
 * @param score of the detector, 0..1
 */
public record FoundPlate(Quad corners, double score) {}
