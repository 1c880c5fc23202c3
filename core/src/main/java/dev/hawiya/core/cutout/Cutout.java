package dev.hawiya.core.cutout;

import java.util.Optional;

/**
 * Pictures of a document, as JPEG files.
 *
 * @param document laid flat, in its own proportions
 * @param portrait the place of the portrait; absent where the side has none
 */
public record Cutout(byte[] document, Optional<byte[]> portrait) {}
