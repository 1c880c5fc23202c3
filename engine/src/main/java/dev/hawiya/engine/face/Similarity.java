package dev.hawiya.engine.face;

import dev.hawiya.core.geometry.Point;
import java.util.List;

/** The turn, scale and shift that lay points onto others with the least squared error. */
final class Similarity {
  private Similarity() {}

  static Affine between(List<Point> from, List<Point> to) {
    Point centre = centre(from);
    Point target = centre(to);
    double along = 0;
    double across = 0;
    double spread = 0;
    for (int i = 0; i < from.size(); i++) {
      double x = from.get(i).x() - centre.x();
      double y = from.get(i).y() - centre.y();
      double u = to.get(i).x() - target.x();
      double v = to.get(i).y() - target.y();
      along += x * u + y * v;
      across += x * v - y * u;
      spread += x * x + y * y;
    }
    double a = along / spread;
    double c = across / spread;
    return new Affine(
        a,
        -c,
        c,
        a,
        target.x() - a * centre.x() + c * centre.y(),
        target.y() - c * centre.x() - a * centre.y());
  }

  private static Point centre(List<Point> points) {
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElseThrow(),
        points.stream().mapToDouble(Point::y).average().orElseThrow());
  }
}
