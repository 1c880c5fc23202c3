package dev.hawiya.specimen.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A Sphinx-like silhouette in the middle, on broken rock that runs right under the address. */
final class Sphinx {
  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;

  Sphinx(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
  }

  void draw() {
    Stones stones = new Stones(surface, random);
    Color rock = palette.colour(29, 0.6, 0.76, 0.3);
    stones.scatter(new Rectangle2D.Double(330, 310, 480, 60), 90, rock);
    stones.scatter(new Rectangle2D.Double(420, 360, 380, 140), 130, rock);
    stones.scatter(new Rectangle2D.Double(780, 430, 220, 100), 70, rock);
    stones.scatter(new Rectangle2D.Double(80, 380, 280, 90), 40, rock);
    stones.scatter(
        new Rectangle2D.Double(440, 440, 300, 80), 60, palette.colour(40, 0.2, 0.95, 0.4));
    body();
    head();
  }

  private void body() {
    Path2D body = new Path2D.Double();
    body.moveTo(470, 520);
    body.curveTo(480, 430, 500, 390, 520, 360);
    body.lineTo(640, 360);
    body.curveTo(660, 400, 700, 440, 720, 500);
    body.lineTo(700, 520);
    body.lineTo(640, 470);
    body.lineTo(540, 470);
    body.lineTo(500, 530);
    body.closePath();
    surface.fill(body, palette.colour(32, 0.5, 0.8, 0.75));
    new Stones(surface, random)
        .scatter(body.getBounds2D(), 40, palette.colour(24, 0.62, 0.62, 0.22));
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
    var graphics = surface.graphics();
    graphics.setStroke(new BasicStroke(2.2f));
    for (int i = 0; i < 9; i++) {
      Path2D fold = new Path2D.Double();
      fold.moveTo(504 + i * 3, 300 - i * 10);
      fold.quadTo(572, 282 - i * 10 + 8 * random.nextDouble(), 640 - i * 3, 300 - i * 10);
      surface.line(fold, palette.colour(36, 0.5, 0.85, 0.4));
    }
    surface.fill(new Ellipse2D.Double(536, 240, 72, 118), palette.colour(33, 0.5, 0.82, 0.95));
    face(palette.colour(22, 0.7, 0.45, 0.5));
  }

  private void face(Color shadow) {
    surface.fill(new Ellipse2D.Double(546, 274, 20, 8), shadow);
    surface.fill(new Ellipse2D.Double(579, 274, 20, 8), shadow);
    surface.fill(new Rectangle2D.Double(566, 284, 12, 22), shadow);
    surface.fill(new Ellipse2D.Double(556, 322, 32, 8), shadow);
    surface.fill(new Ellipse2D.Double(546, 352, 52, 22), shadow);
    new Stones(surface, random).scatter(new Rectangle2D.Double(505, 220, 135, 140), 45, shadow);
  }
}
