package dev.hawiya.core.label;

import dev.hawiya.core.geometry.Box;
import java.util.List;

/**
 * How a side lies to the catalogue's measures: along each axis stretched and shifted. A card that
 * was cut from its photo with a margin, or not quite at its corners, has all of its print off
 * alike; labels that were read tell by how much.
 */
record Registration(Axis x, Axis y) {
  /** A label's place as measured, and as seen. */
  record Anchor(double x, double y, double seenX, double seenY) {}

  /** The registration that most labels agree on; none where they do not tell. */
  static Registration of(List<Anchor> anchors) {
    return new Registration(
        Axis.of(anchors.stream().map(a -> new double[] {a.x(), a.seenX()}).toList()),
        Axis.of(anchors.stream().map(a -> new double[] {a.y(), a.seenY()}).toList()));
  }

  /** Where a measured place is seen, cut to the page. */
  Box seen(Box zone) {
    Box seen = new Box(x.seen(zone.x0()), y.seen(zone.y0()), x.seen(zone.x1()), y.seen(zone.y1()));
    return seen.grown(0, 0);
  }

  /** seen = stretch · measured + shift. */
  record Axis(double stretch, double shift) {
    static final Axis SAME = new Axis(1, 0);

    /** Labels nearer than this along an axis say too little of its stretch. */
    private static final double APART = 0.2;

    /** How far a label may be seen from where the others put it. */
    private static final double AGREE = 0.02;

    private static final double LEAST_STRETCH = 0.7;
    private static final double MOST_STRETCH = 1.3;
    private static final int FEWEST = 3;

    /** The line through two of the points that most points agree with. */
    static Axis of(List<double[]> points) {
      Axis best = SAME;
      long most = FEWEST - 1;
      for (double[] a : points) {
        for (double[] b : points) {
          if (b[0] - a[0] < APART) {
            continue;
          }
          double stretch = (b[1] - a[1]) / (b[0] - a[0]);
          Axis tried = new Axis(stretch, a[1] - stretch * a[0]);
          long agree = points.stream().filter(p -> tried.off(p) <= AGREE).count();
          if (stretch >= LEAST_STRETCH && stretch <= MOST_STRETCH && agree > most) {
            most = agree;
            best = tried.fitted(points);
          }
        }
      }
      return best;
    }

    double seen(double measured) {
      return stretch * measured + shift;
    }

    private double off(double[] point) {
      return Math.abs(point[1] - seen(point[0]));
    }

    /** Least squares over the points that agree. */
    private Axis fitted(List<double[]> points) {
      List<double[]> agreed = points.stream().filter(p -> off(p) <= AGREE).toList();
      double meanMeasured = agreed.stream().mapToDouble(p -> p[0]).average().orElse(0);
      double meanSeen = agreed.stream().mapToDouble(p -> p[1]).average().orElse(0);
      double both = 0;
      double spread = 0;
      for (double[] p : agreed) {
        both += (p[0] - meanMeasured) * (p[1] - meanSeen);
        spread += (p[0] - meanMeasured) * (p[0] - meanMeasured);
      }
      double slope = both / spread;
      return new Axis(slope, meanSeen - slope * meanMeasured);
    }
  }
}
