package dev.hawiya.specimen.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Rough flat blobs: courses of stone and shadows on rock. */
public final class Stones {
  private final Surface surface;
  private final RandomGenerator random;

  public Stones(Surface surface, RandomGenerator random) {
    this.surface = surface;
    this.random = random;
  }

  public void scatter(Rectangle2D area, int count, Color colour) {
    for (int i = 0; i < count; i++) {
      double x = area.getX() + area.getWidth() * random.nextDouble();
      double y = area.getY() + area.getHeight() * random.nextDouble();
      double reach = 6 + 26 * random.nextDouble() * random.nextDouble();
      surface.fill(blob(x, y, reach, reach * (0.2 + 0.25 * random.nextDouble())), colour);
    }
  }

  private Path2D blob(double x, double y, double across, double down) {
    Path2D path = new Path2D.Double();
    int corners = 9;
    for (int i = 0; i < corners; i++) {
      double turn = 2 * Math.PI * i / corners;
      double reach = 0.55 + 0.6 * random.nextDouble();
      double px = x + across * reach * Math.cos(turn);
      double py = y + down * reach * Math.sin(turn);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}
