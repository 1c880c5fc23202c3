package dev.hawiya.core.geometry;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Four corners in the reading order of what they bound: its own top left first, then clockwise,
 * wherever that corner lies in the picture. Coordinates are 0..1 of the picture.
 */
public record Quad(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
  public static final Quad WHOLE = of(new Box(0, 0, 1, 1));

  public static Quad of(Box box) {
    return new Quad(
        new Point(box.x0(), box.y0()),
        new Point(box.x1(), box.y0()),
        new Point(box.x1(), box.y1()),
        new Point(box.x0(), box.y1()));
  }

  public List<Point> corners() {
    return List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  public Quad map(Homography homography) {
    return map(homography::map);
  }

  /** The outline of its corners moved, each in its turn. */
  public Quad map(UnaryOperator<Point> way) {
    return new Quad(
        way.apply(topLeft), way.apply(topRight), way.apply(bottomRight), way.apply(bottomLeft));
  }

  /** The same outline read after it has been turned by a quarter: it begins at its bottom left. */
  public Quad turnedQuarter() {
    return new Quad(bottomLeft, topLeft, topRight, bottomRight);
  }

  /**
   * How far the corner lies that is furthest from the other outline's, in shares of the picture.
   */
  public double apart(Quad other) {
    return IntStream.range(0, 4)
        .mapToDouble(i -> corners().get(i).distance(other.corners().get(i)))
        .max()
        .orElseThrow();
  }

  /** The same outline read after it has been turned by half a turn. */
  public Quad turnedHalf() {
    return new Quad(bottomRight, bottomLeft, topLeft, topRight);
  }

  /** The same outline larger or smaller about the mean of its corners. */
  public Quad scaled(double factor) {
    double x = corners().stream().mapToDouble(Point::x).average().orElseThrow();
    double y = corners().stream().mapToDouble(Point::y).average().orElseThrow();
    return map(p -> new Point(x + factor * (p.x() - x), y + factor * (p.y() - y)));
  }

  /** The upright box around the four corners. */
  public Box bounds() {
    double x0 = 1e9;
    double y0 = 1e9;
    double x1 = -1e9;
    double y1 = -1e9;
    for (Point p : corners()) {
      x0 = Math.min(x0, p.x());
      y0 = Math.min(y0, p.y());
      x1 = Math.max(x1, p.x());
      y1 = Math.max(y1, p.y());
    }
    return new Box(x0, y0, x1, y1);
  }

  /**
   * Whether the outline bends clockwise at every corner, so that it can be laid flat: not mirrored,
   * no corner caved in or lying on the line between its neighbours.
   */
  public boolean isConvex() {
    List<Point> c = corners();
    for (int i = 0; i < 4; i++) {
      Point p = c.get(i);
      Point q = c.get((i + 1) % 4);
      Point r = c.get((i + 2) % 4);
      double bend = (q.x() - p.x()) * (r.y() - q.y()) - (q.y() - p.y()) * (r.x() - q.x());
      if (!(bend > 1e-5)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a point lies inside a convex outline or on it. */
  public boolean contains(Point point) {
    List<Point> c = corners();
    for (int i = 0; i < 4; i++) {
      Point p = c.get(i);
      Point q = c.get((i + 1) % 4);
      if ((q.x() - p.x()) * (point.y() - p.y()) < (q.y() - p.y()) * (point.x() - p.x())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Area by the shoelace formula, in shares of the picture; negative where the outline is mirrored.
   */
  public double area() {
    List<Point> c = corners();
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      Point p = c.get(i);
      Point q = c.get((i + 1) % 4);
      twice += p.x() * q.y() - q.x() * p.y();
    }
    return twice / 2;
  }
}
