package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** Small things on a page: seals, the sign of a chip, contacts, bars, a signature. */
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

  /** The gilt contacts of a chip card. */
  void contacts(Rectangle2D box) {
    Rectangle2D at = scaled(box);
    surface.fill(
        new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 24, 24),
        new Color(206, 174, 96));
    surface.graphics().setStroke(new BasicStroke(2.5f));
    Color gap = new Color(120, 96, 44);
    for (int i = 1; i < 4; i++) {
      double y = at.getY() + at.getHeight() * i / 4;
      surface.line(new Line2D.Double(at.getX(), y, at.getX() + at.getWidth() * 0.36, y), gap);
      surface.line(new Line2D.Double(at.getMaxX() - at.getWidth() * 0.36, y, at.getMaxX(), y), gap);
    }
    surface.line(grown(at, -0.28), gap);
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

  /** A scribble of one stroke that leans to the right. */
  static Path2D signature(Rectangle2D box, RandomGenerator random) {
    Rectangle2D at = scaled(box);
    Path2D path = new Path2D.Double();
    int loops = 5 + random.nextInt(6);
    double step = at.getWidth() * (0.6 + 0.35 * random.nextDouble()) / loops;
    double x = at.getX();
    double middle = at.getCenterY();
    path.moveTo(x, middle + 0.2 * at.getHeight());
    for (int i = 0; i < loops; i++) {
      double high = at.getHeight() * (i == 0 ? 0.6 : 0.12 + 0.35 * random.nextDouble());
      double low = at.getHeight() * (random.nextInt(4) == 0 ? 0.55 : 0.15);
      path.curveTo(
          x + step * 0.9,
          middle - high * 1.4,
          x + step * 0.2,
          middle + low,
          x + step,
          middle + low * random.nextDouble());
      x += step;
    }
    path.quadTo(x + step, middle - at.getHeight() * 0.1, at.getMaxX(), middle);
    return path;
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
