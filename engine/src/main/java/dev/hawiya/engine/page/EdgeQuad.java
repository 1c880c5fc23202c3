package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * A convex outline that has four straight sides.
 *
 * @param corners in pixels, a longer side on top
 * @param filled share of the four sides' length along which the outline runs
 * @param area share of the picture
 */
record EdgeQuad(Quad corners, double filled, double area) {
  /** An outline of fewer points than this is too small. */
  static final int SHORTEST = 80;

  private static final double LEAST_AREA = 0.03;
  private static final double MOST_AREA = 0.99;

  /** Longer over shorter side, from the flattest to the steepest view. */
  private static final double LEAST_ASPECT = 1.15;

  private static final double MOST_ASPECT = 2.3;

  /** Sides shorter than this share of the longest belong to rounded corners. */
  private static final double SIDE = 0.28;

  /** The share of the sides that must be straight; corners are rounded. */
  private static final double STRAIGHT = 0.6;

  /** A piece of the outline turns by less than this from its side, in radians. */
  private static final double BEND = 0.12;

  private record Side(Point from, Point to) {
    double length() {
      return from.distance(to);
    }

    double direction() {
      return Math.atan2(to.y() - from.y(), to.x() - from.x());
    }

    /** Where two sides meet when they are made longer. */
    Optional<Point> meets(Side other) {
      double ax = to.x() - from.x();
      double ay = to.y() - from.y();
      double bx = other.to.x() - other.from.x();
      double by = other.to.y() - other.from.y();
      double across = ax * by - ay * bx;
      if (Math.abs(across) < 0.2 * length() * other.length()) {
        return Optional.empty();
      }
      double t = ((other.from.x() - from.x()) * by - (other.from.y() - from.y()) * bx) / across;
      return Optional.of(new Point(from.x() + t * ax, from.y() + t * ay));
    }
  }

  /** The four longest straight stretches of a hull, made longer until they meet. */
  static Optional<EdgeQuad> of(List<Point> hull, Mat picture) {
    List<Side> stretches = stretches(hull);
    if (stretches.size() < 4) {
      return Optional.empty();
    }
    List<Side> longest =
        stretches.stream()
            .sorted(Comparator.comparingDouble((Side s) -> -s.length()))
            .limit(4)
            .toList();
    List<Side> sides = stretches.stream().filter(longest::contains).toList();
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sides.get((i + 3) % 4).meets(sides.get(i)).ifPresent(corners::add);
    }
    return corners.size() < 4
        ? Optional.empty()
        : Optional.of(quad(corners, sides, picture)).filter(EdgeQuad::isCard);
  }

  /** The hull's sides, those that go on in one direction joined. */
  private static List<Side> stretches(List<Point> hull) {
    List<Side> pieces = new ArrayList<>();
    for (int i = 0; i < hull.size(); i++) {
      pieces.add(new Side(hull.get(i), hull.get((i + 1) % hull.size())));
    }
    Side longest = pieces.stream().max(Comparator.comparingDouble(Side::length)).orElseThrow();
    int start = pieces.indexOf(longest);
    List<Side> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Side piece = pieces.get((start + i) % pieces.size());
      int last = joined.size() - 1;
      if (last >= 0 && bend(joined.get(last), piece) < BEND) {
        joined.set(last, new Side(joined.get(last).from(), piece.to()));
      } else {
        joined.add(piece);
      }
    }
    int last = joined.size() - 1;
    if (last > 0 && bend(joined.get(last), joined.get(0)) < BEND) {
      joined.set(0, new Side(joined.get(last).from(), joined.get(0).to()));
      joined.remove(last);
    }
    return joined;
  }

  private static double bend(Side a, Side b) {
    double bend = Math.abs(a.direction() - b.direction());
    return Math.min(bend, 2 * Math.PI - bend);
  }

  private static EdgeQuad quad(List<Point> c, List<Side> sides, Mat picture) {
    Quad quad = new Quad(c.get(0), c.get(1), c.get(2), c.get(3));
    Quad clockwise = quad.area() < 0 ? new Quad(c.get(3), c.get(2), c.get(1), c.get(0)) : quad;
    Quad lying = wide(clockwise) >= high(clockwise) ? clockwise : clockwise.turnedQuarter();
    double straight = sides.stream().mapToDouble(Side::length).sum();
    double around = 2 * (wide(lying) + high(lying));
    double area = lying.area() / ((double) picture.cols() * picture.rows());
    return new EdgeQuad(lying, straight / around, area);
  }

  private static double wide(Quad q) {
    return (q.topLeft().distance(q.topRight()) + q.bottomLeft().distance(q.bottomRight())) / 2;
  }

  private static double high(Quad q) {
    return (q.topLeft().distance(q.bottomLeft()) + q.topRight().distance(q.bottomRight())) / 2;
  }

  private boolean isCard() {
    double aspect = wide(corners) / high(corners);
    double shortest =
        Math.min(
            Math.min(
                corners.topLeft().distance(corners.topRight()),
                corners.bottomLeft().distance(corners.bottomRight())),
            Math.min(
                corners.topLeft().distance(corners.bottomLeft()),
                corners.topRight().distance(corners.bottomRight())));
    return area >= LEAST_AREA
        && area <= MOST_AREA
        && aspect >= LEAST_ASPECT
        && aspect <= MOST_ASPECT
        && shortest >= SIDE * wide(corners)
        && filled >= STRAIGHT
        && filled <= 1.15;
  }

  /** Straight sides, about a card's proportion, and not so small. */
  double merit() {
    double aspect = wide(corners) / high(corners);
    return filled - Math.abs(Math.log(aspect / 1.586)) + 0.3 * Math.sqrt(area);
  }

  /** The corners, 0..1 of a picture of this size. */
  Quad within(int width, int height) {
    return corners.map(p -> new Point(p.x() / width, p.y() / height));
  }
}
