package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** The pale ground of a licence, mostly beige to yellow, with its fine lines. */
final class LicenceGround {
  private static final Rectangle2D WHOLE =
      new Rectangle2D.Double(0, 0, Surface.WIDTH, Surface.HEIGHT + 2);

  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;
  private final double hue;

  /**
   * @param hue in degrees
   */
  LicenceGround(Surface surface, Palette palette, double hue, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
    this.hue = hue;
  }

  /**
   * @param pattern waves, rosettes, lattice or rays
   */
  void draw(String pattern) {
    double deep = 0.14 + 0.14 * random.nextDouble();
    Color light = palette.colour(hue + 6, deep * 0.55, 0.97, 1);
    Color dark = palette.colour(hue - 6, deep, 0.93, 1);
    float across = Surface.WIDTH * random.nextFloat();
    surface.graphics().setPaint(new GradientPaint(0, 0, light, across, Surface.HEIGHT, dark));
    surface.graphics().fill(WHOLE);
    Color line = palette.colour(hue - 14, 0.5, 0.72, 0.18 + 0.16 * random.nextDouble());
    Color other = palette.colour(hue + 70, 0.3, 0.66, 0.14 + 0.12 * random.nextDouble());
    switch (pattern) {
      case "waves" -> waves(line, other);
      case "rosettes" -> rosettes(line, other);
      case "lattice" -> lattice(line);
      case "rays" -> rays(line, other);
      default -> throw new IllegalStateException("no pattern " + pattern);
    }
  }

  private void waves(Color line, Color other) {
    Guilloche guilloche = new Guilloche(random);
    guilloche.weave(surface, WHOLE, 7 + 4 * random.nextDouble(), 16, line);
    guilloche.weave(surface, WHOLE, 9 + 5 * random.nextDouble(), 24, other);
  }

  /** Closed curves that turn about several middles. */
  private void rosettes(Color line, Color other) {
    surface.graphics().setStroke(new BasicStroke(0.9f));
    for (int i = 0; i < 5; i++) {
      double x = 120 + 190 * i + 60 * random.nextDouble();
      double y = 140 + 360 * random.nextDouble();
      int petals = 6 + random.nextInt(9);
      for (double reach = 26; reach < 190; reach += 9) {
        surface.line(rosette(x, y, reach, petals), i % 2 == 0 ? line : other);
      }
    }
  }

  private static Path2D rosette(double x, double y, double reach, int petals) {
    Path2D path = new Path2D.Double();
    for (int degree = 0; degree <= 360; degree += 3) {
      double turn = Math.toRadians(degree);
      double r = reach * (1 + 0.13 * Math.sin(petals * turn + reach / 25));
      if (degree == 0) {
        path.moveTo(x + r, y + r * Math.sin(turn));
      } else {
        path.lineTo(x + r * Math.cos(turn), y + r * Math.sin(turn));
      }
    }
    return path;
  }

  private void lattice(Color line) {
    surface.graphics().setStroke(new BasicStroke(0.9f));
    double step = 16 + 10 * random.nextDouble();
    for (double x = -Surface.HEIGHT; x < Surface.WIDTH + Surface.HEIGHT; x += step) {
      surface.line(new Line2D.Double(x, 0, x + Surface.HEIGHT, Surface.HEIGHT), line);
      surface.line(new Line2D.Double(x, 0, x - Surface.HEIGHT, Surface.HEIGHT), line);
    }
  }

  private void rays(Color line, Color other) {
    surface.graphics().setStroke(new BasicStroke(0.9f));
    double x = Surface.WIDTH * (0.3 + 0.4 * random.nextDouble());
    double y = Surface.HEIGHT * (0.4 + 0.2 * random.nextDouble());
    for (double degree = 0; degree < 360; degree += 2.2) {
      double turn = Math.toRadians(degree);
      surface.line(
          new Line2D.Double(
              x + 8 * Math.cos(turn),
              y + 8 * Math.sin(turn),
              x + 1100 * Math.cos(turn),
              y + 1100 * Math.sin(turn)),
          line);
    }
    for (double reach = 5; reach < 700; reach += 14) {
      surface.line(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), other);
    }
  }
}
