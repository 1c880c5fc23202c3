package dev.hawiya.specimen.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** What a holder signs with; nobody's hand. */
public final class Signature {
  private Signature() {}

  /** A scribble of one stroke that leans to the right. */
  public static Path2D scribble(Rectangle2D at, RandomGenerator random) {
    Path2D path = new Path2D.Double();
    int loops = 5 + random.nextInt(6);
    double step = at.getWidth() * (0.6 + 0.35 * random.nextDouble()) / loops;
    double x = at.getX();
    double middle = at.getCenterY();
    path.moveTo(x, middle + 0.2 * at.getHeight());
    for (int i = 0; i < loops; i++) {
      double high = at.getHeight() * (i == 0 ? 0.6 : 0.12 + 0.35 * random.nextDouble());
      double low = at.getHeight() * (random.nextInt(4) == 0 ? 0.55 : 0.15);
      path.curveTo(
          x + step * 0.9,
          middle - high * 1.4,
          x + step * 0.2,
          middle + low,
          x + step,
          middle + low * random.nextDouble());
      x += step;
    }
    path.quadTo(x + step, middle - at.getHeight() * 0.1, at.getMaxX(), middle);
    return path;
  }
}
