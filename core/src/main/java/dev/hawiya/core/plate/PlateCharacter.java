package dev.hawiya.core.plate;

import dev.hawiya.core.geometry.Quad;

/**
 * A character on a plate.
 *
 * @param text as printed
 * @param outline about where it stands, 0..1 of the photo
 */
public record PlateCharacter(String text, Quad outline) {}
