package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Utopia's invented emblem: the crescent island, its tower under a sun, a wreath of leaves. */
final class Emblem {
  private final Surface surface;
  private final Color colour;

  Emblem(Surface surface, Color colour) {
    this.surface = surface;
    this.colour = colour;
  }

  /** Fills a box given in millimetres. */
  void draw(Rectangle2D box) {
    var graphics = surface.graphics();
    AffineTransform before = graphics.getTransform();
    double side = Math.min(box.getWidth(), box.getHeight()) * PageInk.UNIT / 2;
    graphics.translate(box.getCenterX() * PageInk.UNIT, box.getCenterY() * PageInk.UNIT);
    graphics.scale(side, side);
    sun();
    island();
    wreath();
    graphics.setTransform(before);
  }

  private void sun() {
    surface.fill(new Ellipse2D.Double(-0.14, -0.72, 0.28, 0.28), colour);
    surface.graphics().setStroke(new BasicStroke(0.035f));
    for (int i = 0; i < 12; i++) {
      double turn = Math.PI * i / 6;
      Path2D ray = new Path2D.Double();
      ray.moveTo(0.2 * Math.cos(turn), -0.58 + 0.2 * Math.sin(turn));
      ray.lineTo(0.32 * Math.cos(turn), -0.58 + 0.32 * Math.sin(turn));
      surface.line(ray, colour);
    }
  }

  private void island() {
    Path2D tower = new Path2D.Double();
    tower.moveTo(-0.13, 0.3);
    tower.lineTo(-0.09, -0.2);
    tower.lineTo(-0.16, -0.2);
    tower.lineTo(-0.16, -0.3);
    tower.lineTo(0.16, -0.3);
    tower.lineTo(0.16, -0.2);
    tower.lineTo(0.09, -0.2);
    tower.lineTo(0.13, 0.3);
    tower.closePath();
    surface.fill(tower, colour);
    surface.graphics().setStroke(new BasicStroke(0.12f));
    surface.line(new Arc2D.Double(-0.5, -0.35, 1, 0.85, 190, 160, Arc2D.OPEN), colour);
    surface.graphics().setStroke(new BasicStroke(0.035f));
    for (int i = 0; i < 3; i++) {
      Path2D wave = new Path2D.Double();
      wave.moveTo(-0.5, 0.58 + 0.1 * i);
      wave.curveTo(-0.25, 0.5 + 0.1 * i, -0.1, 0.66 + 0.1 * i, 0, 0.58 + 0.1 * i);
      wave.curveTo(0.1, 0.5 + 0.1 * i, 0.3, 0.66 + 0.1 * i, 0.5, 0.58 + 0.1 * i);
      surface.line(wave, colour);
    }
  }

  private void wreath() {
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < 9; i++) {
        double turn = Math.toRadians(80 - 17.5 * i);
        AffineTransform before = surface.graphics().getTransform();
        surface.graphics().translate(side * 0.84 * Math.cos(turn), 0.84 * Math.sin(turn));
        surface.graphics().rotate(side > 0 ? turn - 0.6 : Math.PI - turn + 0.6);
        surface.fill(new Ellipse2D.Double(-0.045, -0.15, 0.09, 0.3), colour);
        surface.graphics().setTransform(before);
      }
    }
  }
}
