package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * What is photographed.
 *
 * @param card with square corners; the photo rounds them as its format wants
 * @param grips places near the card's edge (0..1 of the card) where a fingertip hides no field
 * @param above the page over it in an open booklet, of the same size
 */
public record Subject(
    BufferedImage card, Sheet sheet, List<Point> grips, Optional<BufferedImage> above) {}
