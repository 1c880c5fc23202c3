package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** The security print under everything: tints that run into each other, waves, rosettes. */
final class PageArt {
  private final Surface surface;
  private final Palette palette;
  private final double hue;
  private final RandomGenerator random;

  PageArt(Surface surface, Palette palette, double hue, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.hue = hue;
    this.random = random;
  }

  /** The ground of a whole page. */
  void ground() {
    double width = surface.image().getWidth();
    double height = surface.image().getHeight();
    double second = hue + 40 + 120 * random.nextDouble();
    double deep = 0.06 + 0.14 * random.nextDouble();
    Color left = palette.colour(hue, deep, 0.95, 1);
    Color right = palette.colour(second, deep, 0.96, 1);
    boolean across = random.nextBoolean();
    surface
        .graphics()
        .setPaint(
            new GradientPaint(
                0,
                0,
                left,
                across ? (float) width / 2 : 0,
                across ? 0 : (float) height / 2,
                right,
                true));
    surface.graphics().fill(new Rectangle2D.Double(0, 0, width, height));
    var whole = new Rectangle2D.Double(0, 0, width, height);
    Guilloche guilloche = new Guilloche(random);
    double strength = 0.14 + 0.16 * random.nextDouble();
    for (int i = 0; i < 3; i++) {
      guilloche.weave(
          surface,
          whole,
          7 + 7 * random.nextDouble(),
          10 + 30 * random.nextDouble(),
          palette.colour(i == 1 ? second : hue + 15 * i, 0.4, 0.62, strength));
    }
  }

  /** A large watermark of the emblem and a rosette around it. */
  void watermark(Rectangle2D box) {
    new Emblem(surface, palette.colour(hue, 0.3, 0.6, 0.1 + 0.08 * random.nextDouble())).draw(box);
  }

  void rosette(Rectangle2D box) {
    new Rosette(random)
        .draw(surface, box, palette.colour(hue + 60, 0.45, 0.6, 0.25 + 0.2 * random.nextDouble()));
  }

  /**
   * The zone at the bottom that machines read: mostly left light, sometimes tinted, sometimes with
   * the page's pattern running through.
   */
  void zone(double top) {
    double y = top * PageInk.UNIT;
    var strip =
        new Rectangle2D.Double(0, y, surface.image().getWidth(), surface.image().getHeight() - y);
    double kind = random.nextDouble();
    if (kind < 0.6) {
      surface.fill(strip, palette.colour(hue, 0.03, 0.97, 0.75 + 0.25 * random.nextDouble()));
    } else if (kind < 0.8) {
      surface.fill(strip, palette.colour(hue + 30, 0.12, 0.94, 0.85));
      new Guilloche(random)
          .weave(surface, strip, 9, 8, palette.colour(hue, 0.4, 0.6, 0.2 * random.nextDouble()));
    }
    if (random.nextDouble() < 0.3) {
      surface.graphics().setStroke(new BasicStroke(1.4f));
      surface.line(
          new Line2D.Double(0, y, strip.getWidth(), y), palette.colour(hue, 0.4, 0.5, 0.7));
    }
  }
}
