package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** Crescent and star, alone, in a wreath over a shield, and as a flag whose colours shift. */
final class StateMarks {
  private final Surface surface;
  private final RandomGenerator random;

  StateMarks(Surface surface, RandomGenerator random) {
    this.surface = surface;
    this.random = random;
  }

  /** Open to the upper right, the star between its horns. */
  void crescent(Rectangle2D box, Color colour) {
    Area moon = new Area(new Ellipse2D.Double(-0.9, -0.9, 1.8, 1.8));
    moon.subtract(new Area(new Ellipse2D.Double(-0.52, -1.02, 1.6, 1.6)));
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double turn = Math.PI * i / 5 - 0.5;
      double reach = i % 2 == 0 ? 0.36 : 0.14;
      double x = 0.36 + reach * Math.cos(turn);
      double y = -0.36 + reach * Math.sin(turn);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    moon.add(new Area(star));
    AffineTransform place = new AffineTransform();
    place.translate(box.getCenterX(), box.getCenterY());
    double side = Math.min(box.getWidth(), box.getHeight()) / 2;
    place.scale(side, side);
    surface.fill(place.createTransformedShape(moon), colour);
  }

  /** The emblem: crescent on top, quartered shield, wreath, scroll. */
  void emblem(Rectangle2D box, Color colour) {
    double w = box.getWidth();
    double h = box.getHeight();
    double middle = box.getCenterX();
    crescent(new Rectangle2D.Double(middle - w * 0.18, box.getY(), w * 0.36, h * 0.26), colour);
    Rectangle2D shield =
        new Rectangle2D.Double(middle - w * 0.2, box.getY() + h * 0.32, w * 0.4, h * 0.4);
    shield(shield, colour);
    for (int i = 0; i < 8; i++) {
      double turn = Math.toRadians(70 - 20 * i);
      double across = w * 0.38 * Math.cos(turn);
      double y = shield.getCenterY() + h * 0.34 * Math.sin(turn);
      leaf(middle + across, y, turn - 0.7, colour);
      leaf(middle - across, y, Math.PI - turn + 0.7, colour);
    }
    surface.fill(
        new RoundRectangle2D.Double(
            box.getX() + w * 0.12, box.getMaxY() - h * 0.12, w * 0.76, h * 0.1, 12, 12),
        colour);
  }

  private void shield(Rectangle2D at, Color colour) {
    surface.graphics().setStroke(new BasicStroke(1.6f));
    surface.line(
        new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 16, 26),
        colour);
    surface.line(
        new Line2D.Double(at.getCenterX(), at.getY(), at.getCenterX(), at.getMaxY()), colour);
    surface.line(
        new Line2D.Double(at.getX(), at.getCenterY(), at.getMaxX(), at.getCenterY()), colour);
  }

  private void leaf(double x, double y, double turn, Color colour) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(turn);
    surface.fill(place.createTransformedShape(new Ellipse2D.Double(-3, -9, 6, 18)), colour);
  }

  /** The patch at the top right, printed in an ink that turns from green to another colour. */
  void flag(Rectangle2D box) {
    float hue = 0.25f + 0.3f * random.nextFloat();
    Color from = new Color(Color.HSBtoRGB(hue, 0.6f, 0.45f));
    Color to = new Color(Color.HSBtoRGB(hue - 0.2f * random.nextFloat(), 0.55f, 0.65f));
    surface.fill(
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() * 0.25, box.getHeight()),
        new Color(238, 240, 236));
    surface
        .graphics()
        .setPaint(
            new GradientPaint(
                (float) box.getX(), 0, from, (float) box.getMaxX(), (float) box.getMaxY(), to));
    Rectangle2D field =
        new Rectangle2D.Double(
            box.getX() + box.getWidth() * 0.25, box.getY(), box.getWidth() * 0.75, box.getHeight());
    surface.graphics().fill(field);
    double side = box.getHeight() * 0.7;
    crescent(
        new Rectangle2D.Double(
            field.getCenterX() - side / 2, field.getCenterY() - side / 2, side, side),
        new Color(240, 242, 238));
  }
}
