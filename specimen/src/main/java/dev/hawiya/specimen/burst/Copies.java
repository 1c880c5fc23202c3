package dev.hawiya.specimen.burst;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.head.Canvas;
import java.util.random.RandomGenerator;

/** Pictures made from one still: by a forger's program, or by moving a photo by hand. */
final class Copies {
  private Copies() {}

  /** Shifted, scaled and turned a little, then sharpened or softened, and brightened. */
  static Canvas altered(Canvas still, RandomGenerator r) {
    double slim = (double) still.width() / still.height();
    double turn = Math.toRadians(1.2 * r.nextGaussian());
    double scale = 1 + Math.abs(0.03 * r.nextGaussian());
    double dx = 0.012 * r.nextGaussian();
    double dy = 0.012 * r.nextGaussian();
    Quad from =
        corners(
            (x, y) ->
                new Point(
                    0.5 + dx + (x * Math.cos(turn) - y * Math.sin(turn) / slim) / scale,
                    0.5 + dy + (x * Math.sin(turn) * slim + y * Math.cos(turn)) / scale));
    return sharpened(warped(still, from), Take.between(r, -0.3, 0.9), Take.between(r, 0.85, 1.15));
  }

  /** Seen through a homography, as a photo held in a hand: whole picture, background and all. */
  static Canvas moved(Canvas still, RandomGenerator r) {
    double zoom = 0.94 + 0.02 * r.nextGaussian();
    double dx = 0.012 * r.nextGaussian();
    double dy = 0.012 * r.nextGaussian();
    Quad from =
        corners(
            (x, y) ->
                new Point(
                    0.5 + dx + x * zoom + 0.01 * r.nextGaussian(),
                    0.5 + dy + y * zoom + 0.01 * r.nextGaussian()));
    return warped(still, from);
  }

  private interface Place {
    Point of(double x, double y);
  }

  private static Quad corners(Place place) {
    return new Quad(
        place.of(-0.5, -0.5), place.of(0.5, -0.5), place.of(0.5, 0.5), place.of(-0.5, 0.5));
  }

  private static Canvas warped(Canvas from, Quad part) {
    Homography map = Homography.between(Quad.WHOLE, part);
    Canvas to = new Canvas(from.width(), from.height());
    float[] colour = new float[3];
    for (int y = 0; y < to.height(); y++) {
      for (int x = 0; x < to.width(); x++) {
        Point p = map.map(new Point((x + 0.5) / to.width(), (y + 0.5) / to.height()));
        from.sample(p.x() * from.width() - 0.5, p.y() * from.height() - 0.5, colour);
        System.arraycopy(colour, 0, to.rgb(), 3 * (y * to.width() + x), 3);
      }
    }
    return to;
  }

  private static Canvas sharpened(Canvas from, double amount, double gain) {
    float[] rgb = from.rgb();
    int row = 3 * from.width();
    Canvas to = new Canvas(from.width(), from.height(), rgb.clone());
    for (int i = row; i < rgb.length - row; i++) {
      float around = (rgb[i - 3] + rgb[i + 3] + rgb[i - row] + rgb[i + row]) / 4;
      to.rgb()[i] = (float) (gain * Math.max(0, rgb[i] + amount * (rgb[i] - around)));
    }
    return to;
  }
}
