package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** What lies over the print: the laminate's edge, a diffractive sign, now and then SPECIMEN. */
final class Overlay {
  private static final double MANY = 0.12;

  private final Surface surface;
  private final RandomGenerator random;

  Overlay(Surface surface, RandomGenerator random) {
    this.surface = surface;
    this.random = random;
  }

  /** A film that ends a little inside the edge. */
  void laminate() {
    double width = surface.image().getWidth();
    double height = surface.image().getHeight();
    double inset = (0.8 + 1.2 * random.nextDouble()) * PageInk.UNIT;
    Shape edge =
        new RoundRectangle2D.Double(
            inset, inset, width - 2 * inset, height - 2 * inset, 4 * inset, 4 * inset);
    surface.graphics().setStroke(new BasicStroke(1.6f + random.nextFloat()));
    surface.line(edge, new Color(255, 255, 255, 130));
    surface.graphics().setStroke(new BasicStroke(0.9f));
    surface.line(edge, new Color(90, 90, 90, 70));
  }

  /** An iridescent sign at a corner of the portrait. */
  void hologram(Rectangle2D portrait) {
    double size = (9 + 8 * random.nextDouble()) * PageInk.UNIT;
    double x = portrait.getMaxX() * PageInk.UNIT - size * 0.6;
    double y = portrait.getCenterY() * PageInk.UNIT + size * (random.nextDouble() - 0.6);
    int alpha = 25 + random.nextInt(50);
    float hue = random.nextFloat();
    surface
        .graphics()
        .setPaint(
            new GradientPaint(
                (float) x,
                (float) y,
                rainbow(hue, alpha),
                (float) (x + size * 0.5),
                (float) (y + size * 0.5),
                rainbow(hue + 0.35f, alpha),
                true));
    Shape disc = new Ellipse2D.Double(x, y, size, size);
    surface.graphics().fill(disc);
    var box =
        new Rectangle2D.Double(
            x / PageInk.UNIT, y / PageInk.UNIT, size / PageInk.UNIT, size / PageInk.UNIT);
    new Rosette(random).draw(surface, box, new Color(255, 255, 255, 60 + random.nextInt(80)));
  }

  private static Color rainbow(float hue, int alpha) {
    return new Color(Color.HSBtoRGB(hue, 0.5f, 0.95f) & 0xffffff | alpha << 24, true);
  }

  /** Across the visual zone. */
  void specimen(double zoneTop) {
    if (random.nextDouble() > MANY) {
      return;
    }
    double width = surface.image().getWidth();
    Shape word = Fonts.bundled().outline("SPECIMEN", Typeface.ARIMO_BOLD, 100, false);
    double scale = width * (0.3 + 0.3 * random.nextDouble()) / word.getBounds2D().getWidth();
    AffineTransform place = new AffineTransform();
    place.translate(width * (0.3 + 0.1 * random.nextDouble()), zoneTop * PageInk.UNIT * 0.75);
    place.rotate(-0.35 * random.nextDouble());
    place.scale(scale, scale);
    surface.fill(
        place.createTransformedShape(word), new Color(200, 20, 30, 60 + random.nextInt(70)));
  }
}
