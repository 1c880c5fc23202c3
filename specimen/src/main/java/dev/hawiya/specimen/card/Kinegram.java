package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** The ribbed box under the portrait that carries the birth date, and the eagle that hides it. */
final class Kinegram {
  private final Surface surface;
  private final Palette palette;
  private final RandomGenerator random;

  Kinegram(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.palette = palette;
    this.random = random;
  }

  void drawBox() {
    var graphics = surface.graphics();
    Color clear = palette.colour(40, 0.3, 0.9, 0.12);
    Color gold = palette.colour(40, 0.45, 0.86, 0.6);
    graphics.setPaint(new GradientPaint(60, 470, clear, 210, 560, gold));
    graphics.fill(new Rectangle2D.Double(62, 466, 330, 94));
    graphics.setStroke(new BasicStroke(1.1f));
    for (double x = 62; x < 392; x += 5) {
      surface.line(
          new Line2D.Double(x, 466, x, 560),
          palette.colour(35, 0.4, random.nextDouble() < 0.5 ? 0.7 : 0.98, 0.25));
    }
    graphics.setStroke(new BasicStroke(2));
    surface.line(new Line2D.Double(62, 560, 392, 560), palette.colour(45, 0.5, 0.97, 0.7));
  }

  /** Laid over the date: how much it hides differs from card to card and with the light. */
  void drawEagle() {
    double alpha = 0.25 + 0.6 * random.nextDouble();
    Color shine = palette.colour(44, 0.35, 0.8, alpha);
    Path2D bird = new Path2D.Double();
    bird.moveTo(316, 470);
    bird.curveTo(330, 466, 334, 478, 328, 488);
    bird.lineTo(366, 494);
    bird.lineTo(360, 544);
    bird.lineTo(336, 528);
    bird.lineTo(340, 558);
    bird.lineTo(296, 558);
    bird.lineTo(300, 528);
    bird.lineTo(276, 544);
    bird.lineTo(270, 494);
    bird.lineTo(308, 488);
    bird.curveTo(304, 480, 306, 472, 316, 470);
    bird.closePath();
    surface.fill(bird, shine);
    surface.graphics().setStroke(new BasicStroke(1.5f));
    for (double x = 280; x < 360; x += 8) {
      surface.line(new Line2D.Double(x, 496, x, 540), palette.colour(35, 0.5, 0.5, alpha * 0.6));
    }
    surface.line(bird, palette.colour(35, 0.5, 0.45, alpha));
  }
}
