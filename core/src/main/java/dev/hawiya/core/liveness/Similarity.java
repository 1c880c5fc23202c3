package dev.hawiya.core.liveness;

import dev.hawiya.core.liveness.Tracker.Track;
import java.util.Arrays;
import java.util.List;

/**
 * A turn, scaling and shift: all that a program does to a picture it copies whole. (x, y) goes to
 * (ax - by + right, bx + ay + down), pixels.
 */
record Similarity(double a, double b, double right, double down) {
  /** The one that explains most of some tracks. */
  static Similarity of(List<Track> tracks) {
    double[] weights = new double[tracks.size()];
    Arrays.fill(weights, 1);
    Similarity best = fitting(tracks, weights);
    for (int round = 1; round < Plane.ROUNDS; round++) {
      best.left(tracks).reweigh(weights);
      best = fitting(tracks, weights);
    }
    return best;
  }

  private static Similarity fitting(List<Track> tracks, double[] weights) {
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
    return new Similarity(
        a, b, (sum[3] - a * sum[1] + b * sum[2]) / n, (sum[4] - b * sum[1] - a * sum[2]) / n);
  }

  /** What it leaves of tracks. */
  Plane left(List<Track> tracks) {
    double[] x = new double[tracks.size()];
    double[] y = new double[tracks.size()];
    for (int i = 0; i < x.length; i++) {
      Track t = tracks.get(i);
      x[i] = t.u() - x(t.x(), t.y());
      y[i] = t.v() - y(t.x(), t.y());
    }
    return new Plane(tracks, x, y);
  }

  double x(double x, double y) {
    return a * x - b * y + right;
  }

  double y(double x, double y) {
    return b * x + a * y + down;
  }
}
