package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Rubble;
import dev.hawiya.specimen.drawing.Stones;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** A Sphinx-like silhouette in the middle, on broken rock that runs right under the address. */
final class Sphinx {
  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;
  private final Stones stones;

  Sphinx(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
    this.stones = new Stones(surface, random);
  }

  void draw() {
    Color rock = palette.colour(29, 0.6, 0.76, 0.3);
    stones.scatter(new Rectangle2D.Double(330, 310, 480, 60), 90, rock);
    stones.scatter(new Rectangle2D.Double(420, 360, 380, 140), 110, rock);
    stones.scatter(new Rectangle2D.Double(780, 430, 220, 100), 60, rock);
    stones.scatter(new Rectangle2D.Double(80, 380, 280, 90), 40, rock);
    new Rubble(palette.colour(24, 0.7, 0.66, 0.5), random).strew(surface, 300, 300, 570);
    body();
    stones.scatter(
        new Rectangle2D.Double(440, 450, 300, 70), 50, palette.colour(40, 0.2, 0.95, 0.4));
    head();
  }

  private void body() {
    Path2D back = new Path2D.Double();
    back.moveTo(500, 470);
    back.curveTo(500, 400, 520, 360, 560, 350);
    back.lineTo(640, 360);
    back.curveTo(720, 372, 800, 400, 836, 470);
    back.closePath();
    weathered(back, palette.colour(32, 0.48, 0.8, 0.6));
    weathered(
        new RoundRectangle2D.Double(470, 452, 76, 52, 30, 30), palette.colour(34, 0.42, 0.86, 0.7));
    weathered(
        new RoundRectangle2D.Double(600, 452, 84, 52, 30, 30), palette.colour(34, 0.42, 0.84, 0.7));
  }

  private void weathered(Shape shape, Color colour) {
    surface.fill(shape, colour);
    inside(
        shape, () -> stones.scatter(shape.getBounds2D(), 40, palette.colour(24, 0.62, 0.62, 0.24)));
  }

  private void inside(Shape shape, Runnable drawing) {
    Shape clip = surface.graphics().getClip();
    surface.graphics().clip(shape);
    drawing.run();
    surface.graphics().setClip(clip);
  }

  private void head() {
    Path2D nemes = new Path2D.Double();
    nemes.moveTo(500, 300);
    nemes.curveTo(505, 220, 540, 200, 572, 200);
    nemes.curveTo(606, 200, 638, 222, 644, 300);
    nemes.lineTo(618, 350);
    nemes.lineTo(612, 372);
    nemes.lineTo(532, 372);
    nemes.lineTo(526, 350);
    nemes.closePath();
    surface.fill(nemes, palette.colour(28, 0.68, 0.7, 0.95));
    surface.graphics().setStroke(new BasicStroke(2.2f));
    for (int i = 0; i < 9; i++) {
      Path2D fold = new Path2D.Double();
      fold.moveTo(504 + i * 3, 300 - i * 10);
      fold.quadTo(572, 282 - i * 10 + 8 * random.nextDouble(), 640 - i * 3, 300 - i * 10);
      surface.line(fold, palette.colour(36, 0.5, 0.85, 0.4));
    }
    surface.fill(new Ellipse2D.Double(536, 240, 72, 118), palette.colour(33, 0.5, 0.82, 0.95));
    inside(nemes, () -> face(palette.colour(22, 0.7, 0.45, 0.5)));
  }

  private void face(Color shadow) {
    surface.fill(new Ellipse2D.Double(546, 274, 20, 8), shadow);
    surface.fill(new Ellipse2D.Double(579, 274, 20, 8), shadow);
    surface.fill(new Rectangle2D.Double(566, 284, 12, 22), shadow);
    surface.fill(new Ellipse2D.Double(556, 322, 32, 8), shadow);
    surface.fill(new Ellipse2D.Double(546, 352, 52, 22), shadow);
    stones.scatter(new Rectangle2D.Double(505, 220, 135, 140), 45, shadow);
  }
}
