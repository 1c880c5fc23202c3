package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** The round stamp of an office, unevenly inked. */
final class Stamp {
  private final RandomGenerator random;

  Stamp(RandomGenerator random) {
    this.random = random;
  }

  void draw(Surface surface, Rectangle2D at) {
    boolean red = random.nextInt(4) == 0;
    int alpha = 70 + random.nextInt(80);
    Color ink = red ? new Color(170, 40, 50, alpha) : new Color(40, 50, 140, alpha);
    double reach = Math.min(at.getWidth(), at.getHeight()) / 2;
    double x = at.getCenterX();
    double y = at.getCenterY();
    surface.graphics().setStroke(new BasicStroke(3));
    ring(surface, x, y, reach, ink);
    ring(surface, x, y, reach * 0.66, ink);
    double start = 360 * random.nextDouble();
    for (double degree = 0; degree < 330; degree += 9 + 9 * random.nextDouble()) {
      double turn = Math.toRadians(start + degree);
      double inner = reach * (0.72 + 0.06 * random.nextDouble());
      double outer = reach * (0.82 + 0.1 * random.nextDouble());
      double lean = 0.12 * (random.nextDouble() - 0.5);
      surface.line(
          new Line2D.Double(
              x + inner * Math.cos(turn),
              y + inner * Math.sin(turn),
              x + outer * Math.cos(turn + lean),
              y + outer * Math.sin(turn + lean)),
          ink);
    }
    for (int i = -2; i <= 2; i++) {
      double half = reach * (0.42 - 0.08 * Math.abs(i));
      double row = y + reach * 0.17 * i;
      surface.line(new Line2D.Double(x - half, row, x + half, row), ink);
    }
  }

  private static void ring(Surface surface, double x, double y, double reach, Color ink) {
    surface.line(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), ink);
  }
}
