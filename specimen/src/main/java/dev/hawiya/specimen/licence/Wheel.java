package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A steering wheel, faint, in the middle of the ground. */
final class Wheel {
  private final Surface surface;
  private final Color ink;

  Wheel(Surface surface, Color ink) {
    this.surface = surface;
    this.ink = ink;
  }

  void draw(Rectangle2D at) {
    double reach = at.getWidth() / 2;
    double x = at.getCenterX();
    double y = at.getCenterY();
    surface.graphics().setStroke(new BasicStroke((float) (reach * 0.14)));
    surface.line(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), ink);
    double hub = reach * 0.25;
    surface.fill(new Ellipse2D.Double(x - hub, y - hub, 2 * hub, 2 * hub), ink);
    for (double degree : new double[] {90, 200, 340}) {
      double turn = Math.toRadians(degree);
      surface.line(
          new Line2D.Double(
              x + hub * Math.cos(turn),
              y + hub * Math.sin(turn),
              x + reach * 0.93 * Math.cos(turn),
              y + reach * 0.93 * Math.sin(turn)),
          ink);
    }
  }
}
