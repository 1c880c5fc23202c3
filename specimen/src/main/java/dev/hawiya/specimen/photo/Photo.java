package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Quad;

/**
 * A photograph.
 *
 * @param jpeg encoded bytes
 * @param corners the card's own top left, top right, bottom right, bottom left in 0..1 of the photo
 */
public record Photo(byte[] jpeg, int width, int height, Quad corners) {}
