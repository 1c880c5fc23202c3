package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The plane motion that explains most of some tracks.
 *
 * @param leftX what it leaves of each track, pixels to the right
 * @param leftY the same downwards
 */
record Plane(List<Track> tracks, double[] leftX, double[] leftY) {
  /** Fewer tracks than this do not tell a plane from anything else. */
  static final int LEAST = 40;

  private static final int ROUNDS = 12;

  /** Pixels that count as 1 while equations are solved. */
  private static final double UNIT = 640;

  /** What is left of a good track at least, pixels: a bound of the weights. */
  private static final double FINEST = 0.08;

  /** Least squares, again and again with less weight for what lies off. */
  static Optional<Plane> of(List<Track> tracks) {
    if (tracks.size() < LEAST) {
      return Optional.empty();
    }
    List<Point> from = new ArrayList<>();
    List<Point> to = new ArrayList<>();
    for (Track t : tracks) {
      from.add(new Point(t.x() / UNIT, t.y() / UNIT));
      to.add(new Point(t.u() / UNIT, t.v() / UNIT));
    }
    double[] weights = new double[tracks.size()];
    Arrays.fill(weights, 1);
    double[] x = new double[weights.length];
    double[] y = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      Homography map = Homography.fitting(from, to, weights);
      for (int i = 0; i < weights.length; i++) {
        Point p = map.map(from.get(i));
        x[i] = (to.get(i).x() - p.x()) * UNIT;
        y[i] = (to.get(i).y() - p.y()) * UNIT;
      }
      reweigh(x, y, weights);
    }
    return Optional.of(new Plane(List.copyOf(tracks), x, y));
  }

  /** The best turn, scaling and shift instead, by the weights of the best plane motion. */
  static Plane rigid(List<Track> tracks) {
    double[] x = new double[tracks.size()];
    double[] y = new double[tracks.size()];
    double[] weights = new double[tracks.size()];
    Arrays.fill(weights, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] map = similarity(tracks, weights);
      for (int i = 0; i < x.length; i++) {
        Track t = tracks.get(i);
        x[i] = t.u() - (map[0] * t.x() - map[1] * t.y() + map[2]);
        y[i] = t.v() - (map[1] * t.x() + map[0] * t.y() + map[3]);
      }
      reweigh(x, y, weights);
    }
    return new Plane(tracks, x, y);
  }

  private static double[] similarity(List<Track> tracks, double[] weights) {
    double[] sum = new double[8];
    for (int i = 0; i < weights.length; i++) {
      Track t = tracks.get(i);
      double[] add = {
        1,
        t.x(),
        t.y(),
        t.u(),
        t.v(),
        t.x() * t.u() + t.y() * t.v(),
        t.x() * t.v() - t.y() * t.u(),
        (double) t.x() * t.x() + (double) t.y() * t.y()
      };
      for (int k = 0; k < add.length; k++) {
        sum[k] += weights[i] * add[k];
      }
    }
    double n = sum[0];
    double spread = sum[7] - (sum[1] * sum[1] + sum[2] * sum[2]) / n;
    double a = (sum[5] - (sum[1] * sum[3] + sum[2] * sum[4]) / n) / spread;
    double b = (sum[6] - (sum[1] * sum[4] - sum[2] * sum[3]) / n) / spread;
    return new double[] {
      a, b, (sum[3] - a * sum[1] + b * sum[2]) / n, (sum[4] - b * sum[1] - a * sum[2]) / n
    };
  }

  private static void reweigh(double[] x, double[] y, double[] weights) {
    double[] off = new double[x.length];
    for (int i = 0; i < off.length; i++) {
      off[i] = Math.hypot(x[i], y[i]);
    }
    double[] sorted = off.clone();
    Arrays.sort(sorted);
    double usual = Math.max(FINEST, sorted[sorted.length / 2]);
    for (int i = 0; i < off.length; i++) {
      double k = off[i] / (1.5 * usual);
      weights[i] = 1 / ((1 + k * k) * (1 + k * k));
    }
  }

  /** The length of what is left that this share of the tracks does not exceed, pixels. */
  double left(double share) {
    double[] off = new double[leftX.length];
    for (int i = 0; i < off.length; i++) {
      off[i] = Math.hypot(leftX[i], leftY[i]);
    }
    Arrays.sort(off);
    return off[(int) Math.min(off.length - 1, share * off.length)];
  }
}
