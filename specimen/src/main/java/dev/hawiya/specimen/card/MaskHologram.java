package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A gold funeral mask on a stamp of iridescent bars. */
final class MaskHologram {
  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;

  MaskHologram(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
  }

  void draw() {
    surface.fill(new Rectangle2D.Double(50, 78, 162, 208), palette.colour(38, 0.4, 0.9, 0.5));
    double hue = 360 * random.nextDouble();
    for (double y = 86; y < 278; y += 9) {
      double bar = hue + (random.nextBoolean() ? 0 : 80) + 30 * random.nextDouble();
      double left = 58 + 12 * random.nextDouble();
      surface.fill(
          new Rectangle2D.Double(left, y, 204 - left, 7),
          palette.colour(bar, 0.35, 0.55 + 0.3 * random.nextDouble(), 0.8));
    }
    headCloth(palette.colour(232, 0.45, 0.35, 1), palette.colour(46, 0.5, 0.75, 1));
    face(palette.colour(50, 0.45, 0.8, 1), palette.colour(230, 0.5, 0.3, 1));
  }

  private void headCloth(Color dark, Color gold) {
    Path2D cloth = new Path2D.Double();
    cloth.moveTo(90, 270);
    cloth.curveTo(66, 220, 82, 190, 84, 160);
    cloth.curveTo(88, 90, 176, 90, 180, 160);
    cloth.curveTo(182, 190, 198, 220, 174, 270);
    cloth.closePath();
    surface.fill(cloth, dark);
    var clip = surface.graphics().getClip();
    surface.graphics().clip(cloth);
    surface.graphics().setStroke(new BasicStroke(2));
    for (double y = 108; y < 330; y += 8) {
      surface.line(new Line2D.Double(60, y + 20, 132, y - 14), gold);
      surface.line(new Line2D.Double(132, y - 14, 204, y + 20), gold);
    }
    surface.graphics().setClip(clip);
  }

  private void face(Color gold, Color dark) {
    surface.fill(new Ellipse2D.Double(106, 130, 52, 78), gold);
    surface.fill(new Rectangle2D.Double(126, 204, 12, 40), dark);
    surface.fill(new Ellipse2D.Double(112, 156, 16, 7), dark);
    surface.fill(new Ellipse2D.Double(136, 156, 16, 7), dark);
    surface.fill(new Ellipse2D.Double(122, 188, 20, 5), dark);
    surface.line(new Line2D.Double(132, 164, 130, 180), dark);
  }
}
