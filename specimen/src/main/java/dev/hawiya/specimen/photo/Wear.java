package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** Hairline scratches that years in a pocket leave on the laminate. */
final class Wear {
  private final Graphics2D graphics;
  private final Pose pose;
  private final RandomGenerator random;

  Wear(Graphics2D graphics, Pose pose, RandomGenerator random) {
    this.graphics = graphics;
    this.pose = pose;
    this.random = random;
  }

  void scratch(int count) {
    Homography out = Homography.between(Quad.WHOLE, pose.corners());
    float fine = (float) (pose.cardPixels() / 1100);
    for (int i = 0; i < count; i++) {
      Point from = inside();
      Point to = from.towards(inside(), 0.1 + 0.3 * random.nextDouble());
      Point bend = from.towards(to, 0.5).towards(inside(), 0.05);
      int tone = random.nextDouble() < 0.7 ? 245 : 90;
      graphics.setColor(new Color(tone, tone, tone, 25 + random.nextInt(70)));
      graphics.setStroke(new BasicStroke(fine * (0.6f + random.nextFloat())));
      graphics.draw(curve(out.map(from), out.map(bend), out.map(to)));
    }
  }

  private Point inside() {
    return new Point(0.02 + 0.96 * random.nextDouble(), 0.03 + 0.94 * random.nextDouble());
  }

  private Path2D curve(Point from, Point bend, Point to) {
    Path2D path = new Path2D.Double();
    path.moveTo(from.x() * pose.width(), from.y() * pose.height());
    path.quadTo(
        bend.x() * pose.width(),
        bend.y() * pose.height(),
        to.x() * pose.width(),
        to.y() * pose.height());
    return path;
  }
}
