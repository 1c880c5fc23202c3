package dev.hawiya.core.geometry;

import java.util.List;

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
    return new Quad(
        homography.map(topLeft),
        homography.map(topRight),
        homography.map(bottomRight),
        homography.map(bottomLeft));
  }

  /** The same outline read after it has been turned by half a turn. */
  public Quad turnedHalf() {
    return new Quad(bottomRight, bottomLeft, topLeft, topRight);
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
