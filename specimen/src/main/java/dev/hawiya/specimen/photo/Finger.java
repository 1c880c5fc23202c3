package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** A fingertip that holds the card at one of its grips. */
final class Finger {
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
    Point root = new Point(beyond(tip.x()), beyond(tip.y()));
    Point from = out.map(tip);
    Point to = out.map(root);
    float thick = (float) (pose.cardPixels() * 0.085);
    int red = 120 + random.nextInt(110);
    for (int layer = 0; layer < 6; layer++) {
      int glow = layer * 5;
      graphics.setColor(new Color(red + glow - 20, (red + glow) * 3 / 4, (red + glow) * 3 / 5));
      graphics.setStroke(
          new BasicStroke(
              thick * (1 - layer * 0.13f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(
          new Line2D.Double(
              from.x() * pose.width(),
              from.y() * pose.height(),
              to.x() * pose.width(),
              to.y() * pose.height()));
    }
  }

  /** Away over the nearest edge; along the other direction a little askew. */
  private double beyond(double tip) {
    if (tip < 0.12) {
      return tip - 0.5;
    }
    if (tip > 0.88) {
      return tip + 0.5;
    }
    return tip + 0.2 * (random.nextDouble() - 0.5);
  }
}
