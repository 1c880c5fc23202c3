package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** The pale ground, mostly green, with its fine lines, rings and large crescent. */
final class CardGround {
  private static final Rectangle2D WHOLE =
      new Rectangle2D.Double(0, 0, Surface.WIDTH, Surface.HEIGHT + 2);

  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;
  private final double hue;

  /**
   * @param hue in degrees
   */
  CardGround(Surface surface, Palette palette, double hue, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
    this.hue = hue;
  }

  /** Of the smart cards: from yellow green to blue green. */
  static double green(RandomGenerator random) {
    return 85 + 70 * random.nextDouble();
  }

  void draw() {
    double deep = 0.06 + 0.13 * random.nextDouble();
    Color light = palette.colour(hue, deep * 0.5, 0.96, 1);
    Color dark = palette.colour(hue + 20 * random.nextGaussian(), deep, 0.92, 1);
    float across = random.nextInt(Surface.WIDTH);
    surface.graphics().setPaint(new GradientPaint(0, 0, light, across, Surface.HEIGHT, dark, true));
    surface.graphics().fill(WHOLE);
    Guilloche guilloche = new Guilloche(random);
    double strength = 0.12 + 0.2 * random.nextDouble();
    for (int i = 0; i < 3; i++) {
      double tint = hue + (i == 2 ? -60 : 18 * i);
      guilloche.weave(
          surface,
          WHOLE,
          6 + 7 * random.nextDouble(),
          8 + 26 * random.nextDouble(),
          palette.colour(tint, 0.42, 0.6, strength));
    }
    rings();
    StateMarks marks = new StateMarks(surface, random);
    double x = 330 + 220 * random.nextDouble();
    marks.crescent(
        new Rectangle2D.Double(x, 150, 330, 330),
        palette.colour(hue, 0.35, 0.6, 0.07 + 0.1 * random.nextDouble()));
  }

  private void rings() {
    surface.graphics().setStroke(new BasicStroke(0.8f));
    Color line = palette.colour(hue + 30, 0.4, 0.6, 0.1 + 0.16 * random.nextDouble());
    double x = Surface.WIDTH * random.nextDouble();
    double y = Surface.HEIGHT * random.nextDouble();
    double step = 6 + 6 * random.nextDouble();
    for (double reach = 30; reach < 260; reach += step) {
      double flat = 0.75 + 0.25 * Math.sin(reach / 40);
      surface.line(
          new Ellipse2D.Double(x - reach, y - reach * flat, 2 * reach, 2 * reach * flat), line);
    }
  }
}
