package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A pale ground that passes through three hues, with fine lines over it. */
final class Backdrop {
  private static final Rectangle2D WHOLE =
      new Rectangle2D.Double(0, 0, Surface.WIDTH, Surface.HEIGHT + 2);

  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;

  Backdrop(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
  }

  /**
   * @param hues three in degrees, parted by spaces
   */
  void draw(String hues) {
    double[] hue = Stream.of(hues.split(" ")).mapToDouble(Double::parseDouble).toArray();
    double deep = 0.11 + 0.09 * random.nextDouble();
    Color[] colours = {
      palette.colour(hue[0], deep, 0.95, 1),
      palette.colour(hue[1], deep * 0.6, 0.97, 1),
      palette.colour(hue[2], deep, 0.95, 1)
    };
    float slant = 200 * random.nextFloat();
    surface
        .graphics()
        .setPaint(
            new LinearGradientPaint(
                0,
                slant,
                Surface.WIDTH,
                Surface.HEIGHT - slant,
                new float[] {0, 0.5f, 1},
                colours));
    surface.graphics().fill(WHOLE);
    Guilloche guilloche = new Guilloche(random);
    double strength = 0.14 + 0.1 * random.nextDouble();
    guilloche.weave(surface, WHOLE, 8, 30, palette.colour(hue[0], 0.4, 0.72, strength));
    guilloche.weave(surface, WHOLE, 11, 9, palette.colour(hue[2], 0.4, 0.72, strength));
  }

  /** A wreath of one closed curve, as a spirograph draws it. */
  void wreath(Rectangle2D at, double hue) {
    surface.graphics().setStroke(new BasicStroke(0.9f));
    int loops = 17 + 2 * random.nextInt(5);
    Path2D path = new Path2D.Double();
    for (int step = 0; step <= 2400; step++) {
      double turn = Math.PI * 2 * step / 2400 * 7;
      double reach = 0.72 + 0.28 * Math.cos(turn * loops / 7);
      double x = at.getCenterX() + at.getWidth() / 2 * reach * Math.cos(turn);
      double y = at.getCenterY() + at.getHeight() / 2 * reach * Math.sin(turn);
      if (step == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    surface.line(path, palette.colour(hue, 0.45, 0.66, 0.22));
  }
}
