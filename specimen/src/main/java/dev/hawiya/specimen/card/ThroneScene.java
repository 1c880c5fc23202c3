package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Stones;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Two seated and standing figures under a sun disc with rays, faint behind the back's words. */
final class ThroneScene {
  private final Surface surface;
  private final RandomGenerator random;
  private final Color line;
  private final Color wash;

  ThroneScene(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.random = random;
    double strength = 0.16 + 0.2 * random.nextDouble();
    this.line = palette.colour(8, 0.35, 0.5, strength + 0.08);
    this.wash = palette.colour(10, 0.3, 0.6, strength);
  }

  void draw() {
    surface.graphics().setStroke(new BasicStroke(2.2f));
    surface.fill(new Ellipse2D.Double(492, 58, 48, 48), wash);
    for (int i = 0; i < 17; i++) {
      double turn = Math.PI * (0.08 + 0.84 * i / 16);
      double reach = 90 + 20 * random.nextDouble();
      surface.line(
          new Line2D.Double(
              516 + 28 * Math.cos(turn),
              82 + 28 * Math.sin(turn),
              516 + reach * Math.cos(turn),
              82 + reach * Math.sin(turn)),
          line);
    }
    seated();
    standing();
    frame();
  }

  private void seated() {
    surface.fill(new Ellipse2D.Double(418, 118, 34, 40), wash);
    Path2D body = new Path2D.Double();
    body.moveTo(420, 156);
    body.lineTo(462, 160);
    body.lineTo(478, 218);
    body.lineTo(510, 226);
    body.lineTo(512, 296);
    body.lineTo(492, 300);
    body.lineTo(486, 246);
    body.lineTo(424, 244);
    body.closePath();
    surface.fill(body, wash);
    surface.line(body, line);
    surface.fill(new Rectangle2D.Double(404, 236, 66, 66), wash);
    surface.line(new Rectangle2D.Double(404, 236, 66, 66), line);
    surface.line(new Line2D.Double(404, 236, 404, 166), line);
  }

  private void standing() {
    surface.fill(new Ellipse2D.Double(572, 112, 30, 38), wash);
    Path2D body = new Path2D.Double();
    body.moveTo(570, 150);
    body.lineTo(606, 152);
    body.lineTo(616, 226);
    body.lineTo(628, 304);
    body.lineTo(568, 304);
    body.lineTo(574, 222);
    body.lineTo(520, 196);
    body.lineTo(522, 186);
    body.lineTo(570, 190);
    body.closePath();
    surface.fill(body, wash);
    surface.line(body, line);
  }

  private void frame() {
    surface.line(new Rectangle2D.Double(388, 304, 260, 26), line);
    for (double x = 396; x < 644; x += 12) {
      surface.line(new Line2D.Double(x, 308, x + 5, 326), line);
      if (random.nextBoolean()) {
        surface.line(new Ellipse2D.Double(x, 312, 7, 9), line);
      }
    }
    new Stones(surface, random).scatter(new Rectangle2D.Double(392, 110, 250, 200), 60, wash);
  }
}
