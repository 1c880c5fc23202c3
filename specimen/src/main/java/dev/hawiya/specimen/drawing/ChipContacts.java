package dev.hawiya.specimen.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The gilt contacts of a chip card. */
public final class ChipContacts {
  private ChipContacts() {}

  public static void draw(Surface surface, Rectangle2D at) {
    surface.fill(
        new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 24, 24),
        new Color(206, 174, 96));
    surface.graphics().setStroke(new BasicStroke(2.5f));
    Color gap = new Color(120, 96, 44);
    for (int i = 1; i < 4; i++) {
      double y = at.getY() + at.getHeight() * i / 4;
      surface.line(new Line2D.Double(at.getX(), y, at.getX() + at.getWidth() * 0.36, y), gap);
      surface.line(new Line2D.Double(at.getMaxX() - at.getWidth() * 0.36, y, at.getMaxX(), y), gap);
    }
    Rectangle2D inner =
        new Rectangle2D.Double(
            at.getX() + 0.28 * at.getWidth(),
            at.getY() + 0.28 * at.getHeight(),
            at.getWidth() * 0.44,
            at.getHeight() * 0.44);
    surface.line(inner, gap);
  }
}
