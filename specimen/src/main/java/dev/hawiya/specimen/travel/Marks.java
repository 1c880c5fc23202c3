package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Small things on a page: seals, the sign of a chip, bars. */
final class Marks {
  private final Surface surface;
  private final RandomGenerator random;

  Marks(Surface surface, RandomGenerator random) {
    this.surface = surface;
    this.random = random;
  }

  /** A round seal, half over what it confirms. */
  void seal(Rectangle2D box, Color colour) {
    Rectangle2D at = scaled(box);
    surface.graphics().setStroke(new BasicStroke(2));
    surface.line(new Ellipse2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight()), colour);
    surface.graphics().setStroke(new BasicStroke(1));
    Rectangle2D inner = grown(at, -0.16);
    surface.line(
        new Ellipse2D.Double(inner.getX(), inner.getY(), inner.getWidth(), inner.getHeight()),
        colour);
    new Emblem(surface, colour).draw(grown(box, -0.2));
    for (int i = 0; i < 30; i++) {
      double turn = Math.PI * i / 15;
      double radius = at.getWidth() * (0.42 + 0.03 * (i % 2));
      double x = at.getCenterX() + radius * Math.cos(turn);
      double y = at.getCenterY() + radius * Math.sin(turn);
      surface.fill(new Rectangle2D.Double(x - 1.2, y - 1.2, 2.4, 2.4), colour);
    }
  }

  /** The sign of an electronic document (ICAO Doc 9303-9 section 2.3). */
  void chip(Rectangle2D box, Color colour) {
    Rectangle2D at = scaled(box);
    double bar = at.getHeight() * 0.36;
    surface.fill(new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), bar), colour);
    surface.fill(new Rectangle2D.Double(at.getX(), at.getMaxY() - bar, at.getWidth(), bar), colour);
    double radius = at.getHeight() * 0.3;
    Ellipse2D ring =
        new Ellipse2D.Double(
            at.getCenterX() - radius, at.getCenterY() - radius, 2 * radius, 2 * radius);
    surface.fill(ring, new Color(240, 240, 235));
    surface.graphics().setStroke(new BasicStroke((float) (at.getHeight() * 0.09)));
    surface.line(ring, colour);
  }

  /** Bars of any widths, as a linear code has them. */
  void bars(Rectangle2D box, Color colour) {
    Rectangle2D at = scaled(box);
    double x = at.getX();
    while (x < at.getMaxX()) {
      double width = 2 + 2 * random.nextInt(4);
      surface.fill(new Rectangle2D.Double(x, at.getY(), width, at.getHeight()), colour);
      x += width + 2 + 2 * random.nextInt(3);
    }
  }

  /** Millimetres in units. */
  static Rectangle2D scaled(Rectangle2D box) {
    return AffineTransform.getScaleInstance(PageInk.UNIT, PageInk.UNIT)
        .createTransformedShape(box)
        .getBounds2D();
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by * box.getWidth(),
        box.getY() - by * box.getHeight(),
        box.getWidth() * (1 + 2 * by),
        box.getHeight() * (1 + 2 * by));
  }
}
