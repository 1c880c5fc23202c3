package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A guilloche rosette: closed curves of two superposed turns, one inside the other. */
final class Rosette {
  private static final int STEPS = 720;

  private final int petals;
  private final double depth;
  private final int rings;

  Rosette(RandomGenerator random) {
    petals = 7 + random.nextInt(17);
    depth = 0.18 + 0.25 * random.nextDouble();
    rings = 7 + random.nextInt(6);
  }

  /** Fills a box given in millimetres. */
  void draw(Surface surface, Rectangle2D box, Color colour) {
    surface.graphics().setStroke(new BasicStroke(0.8f));
    for (int ring = 0; ring < rings; ring++) {
      surface.line(curve(box, 1 - 0.75 * ring / rings, ring * 0.35), colour);
    }
  }

  private Path2D curve(Rectangle2D box, double size, double phase) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i <= STEPS; i++) {
      double t = 2 * Math.PI * i / STEPS;
      double wave = Math.sin(petals * t + phase) + 0.5 * Math.sin(2 * petals * t - phase);
      double radius = size * (1 - depth + depth * wave / 1.5);
      double x = box.getCenterX() + 0.5 * box.getWidth() * radius * Math.cos(t);
      double y = box.getCenterY() + 0.5 * box.getHeight() * radius * Math.sin(t);
      if (i == 0) {
        path.moveTo(x * PageInk.UNIT, y * PageInk.UNIT);
      } else {
        path.lineTo(x * PageInk.UNIT, y * PageInk.UNIT);
      }
    }
    path.closePath();
    return path;
  }
}
