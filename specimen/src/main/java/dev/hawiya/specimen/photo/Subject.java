package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Point;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What is photographed.
 *
 * @param card with square corners; the photo rounds them as ID-1 wants
 * @param grips places near the card's edge (0..1 of the card) where a fingertip hides no field
 */
public record Subject(BufferedImage card, List<Point> grips) {}
