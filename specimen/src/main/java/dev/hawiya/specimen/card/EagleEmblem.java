package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The golden eagle with the red, white and black shield on its breast, on its scroll. */
public final class EagleEmblem {
  private static final double MIDDLE = 886;

  /** What it fills where it is drawn unmoved. */
  private static final Rectangle2D PLACE = new Rectangle2D.Double(810, 40, 152, 190);

  private final Surface surface;
  private final Color gold;
  private final Color edge;

  EagleEmblem(Surface surface, Palette palette) {
    this.surface = surface;
    this.gold = palette.colour(36, 0.45, 0.93, 1);
    this.edge = palette.colour(20, 0.6, 0.35, 0.9);
  }

  /** Fills another place, in the units of a surface. */
  public static void drawIn(Surface surface, Palette palette, Rectangle2D at) {
    var graphics = surface.graphics();
    AffineTransform before = graphics.getTransform();
    graphics.translate(at.getX(), at.getY());
    graphics.scale(at.getWidth() / PLACE.getWidth(), at.getHeight() / PLACE.getHeight());
    graphics.translate(-PLACE.getX(), -PLACE.getY());
    new EagleEmblem(surface, palette).draw();
    graphics.setTransform(before);
  }

  void draw() {
    surface.graphics().setStroke(new BasicStroke(1.8f));
    wing(1);
    wing(-1);
    outlined(tail(), gold);
    outlined(head(), gold);
    shield();
    outlined(new Rectangle2D.Double(832, 206, 108, 22), gold);
    for (double x = 840; x < 934; x += 9) {
      surface.line(new Line2D.Double(x, 212, x + 4, 222), edge);
    }
  }

  private void outlined(Shape shape, Color colour) {
    surface.fill(shape, colour);
    surface.line(shape, edge);
  }

  private void wing(int side) {
    Path2D wing = new Path2D.Double();
    wing.moveTo(14, 84);
    wing.curveTo(40, 68, 66, 72, 76, 84);
    wing.lineTo(72, 196);
    wing.lineTo(58, 186);
    wing.lineTo(50, 196);
    wing.lineTo(38, 170);
    wing.lineTo(22, 150);
    wing.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(MIDDLE, 0);
    place.scale(side, 1);
    outlined(place.createTransformedShape(wing), gold);
    for (int i = 0; i < 6; i++) {
      double x = MIDDLE + side * (24 + i * 9);
      surface.line(new Line2D.Double(x, 92, x, 150 + i * 7), edge);
    }
  }

  private static Path2D tail() {
    Path2D tail = new Path2D.Double();
    tail.moveTo(MIDDLE - 20, 140);
    tail.lineTo(MIDDLE + 20, 140);
    tail.lineTo(MIDDLE + 34, 206);
    tail.lineTo(MIDDLE - 34, 206);
    tail.closePath();
    return tail;
  }

  private static Path2D head() {
    Path2D head = new Path2D.Double();
    head.moveTo(MIDDLE - 20, 96);
    head.curveTo(MIDDLE - 14, 76, MIDDLE - 12, 70, MIDDLE - 10, 60);
    head.lineTo(MIDDLE - 26, 56);
    head.curveTo(MIDDLE - 22, 42, MIDDLE + 8, 36, MIDDLE + 12, 54);
    head.curveTo(MIDDLE + 16, 72, MIDDLE + 18, 80, MIDDLE + 22, 96);
    head.closePath();
    return head;
  }

  private void shield() {
    Path2D shield = new Path2D.Double();
    shield.moveTo(MIDDLE - 26, 90);
    shield.lineTo(MIDDLE + 26, 90);
    shield.curveTo(MIDDLE + 26, 130, MIDDLE + 14, 146, MIDDLE, 156);
    shield.curveTo(MIDDLE - 14, 146, MIDDLE - 26, 130, MIDDLE - 26, 90);
    shield.closePath();
    var clip = surface.graphics().getClip();
    surface.graphics().clip(shield);
    Color[] bars = {new Color(206, 44, 62), new Color(246, 240, 236), new Color(40, 36, 42)};
    for (int i = 0; i < 3; i++) {
      surface.fill(new Rectangle2D.Double(MIDDLE - 27 + 18 * i, 88, 18, 70), bars[i]);
    }
    surface.graphics().setClip(clip);
    surface.line(shield, edge);
  }
}
