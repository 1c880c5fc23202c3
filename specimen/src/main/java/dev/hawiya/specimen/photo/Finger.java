package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** A fingertip that holds the card at one of its grips. */
final class Finger {
  /** A finger is about 14 mm wide, the card 85.6. */
  private static final double THICKNESS = 14 / 85.6;

  private static final int LAYERS = 14;

  /** Far enough to leave any photo, in fifths of a card. */
  private static final double LENGTH = 25;

  private final Graphics2D graphics;
  private final Pose pose;
  private final RandomGenerator random;

  Finger(Graphics2D graphics, Pose pose, RandomGenerator random) {
    this.graphics = graphics;
    this.pose = pose;
    this.random = random;
  }

  void hold(List<Point> grips) {
    Homography out = Homography.between(Quad.WHOLE, pose.corners());
    Point tip = grips.get(random.nextInt(grips.size()));
    Point from = out.map(tip);
    Point root = from.towards(out.map(new Point(beyond(tip.x()), beyond(tip.y()))), LENGTH);
    Line2D bone =
        new Line2D.Double(
            from.x() * pose.width(),
            from.y() * pose.height(),
            root.x() * pose.width(),
            root.y() * pose.height());
    double thick = pose.cardPixels() * THICKNESS;
    int tone = 105 + random.nextInt(105);
    for (int layer = 0; layer < LAYERS; layer++) {
      graphics.setColor(skin(tone - 18 + 3 * layer));
      float stroke = (float) (thick * (1 - layer * 0.9 / LAYERS));
      graphics.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(bone);
    }
    if (random.nextBoolean()) {
      nail(bone, thick, tone);
    }
  }

  private static Color skin(int tone) {
    return new Color(tone, tone * 74 / 100, tone * 60 / 100);
  }

  private void nail(Line2D bone, double thick, int tone) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(bone.getX1(), bone.getY1());
    graphics.rotate(Math.atan2(bone.getY2() - bone.getY1(), bone.getX2() - bone.getX1()));
    graphics.setColor(new Color(tone + 40, tone * 95 / 100, tone * 85 / 100, 150));
    graphics.fill(new Ellipse2D.Double(-0.3 * thick, -0.3 * thick, 0.75 * thick, 0.6 * thick));
    graphics.setTransform(before);
  }

  /** Away over the nearest edge; along the other direction a little askew. */
  private double beyond(double tip) {
    if (tip < 0.12) {
      return tip - 0.2;
    }
    if (tip > 0.88) {
      return tip + 0.2;
    }
    return tip + 0.08 * (random.nextDouble() - 0.5);
  }
}
