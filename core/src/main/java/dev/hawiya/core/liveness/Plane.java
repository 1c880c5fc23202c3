package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.liveness.Tracker.Track;
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

  /** How often weights are set anew. */
  static final int ROUNDS = 12;

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
    Plane plane = new Plane(tracks, new double[weights.length], new double[weights.length]);
    for (int round = 0; round < ROUNDS; round++) {
      Homography map = Homography.fitting(from, to, weights);
      for (int i = 0; i < weights.length; i++) {
        Point p = map.map(from.get(i));
        plane.leftX[i] = (to.get(i).x() - p.x()) * UNIT;
        plane.leftY[i] = (to.get(i).y() - p.y()) * UNIT;
      }
      plane.reweigh(weights);
    }
    return Optional.of(plane);
  }

  /** Less weight for what lies further off than is usual. */
  void reweigh(double[] weights) {
    double usual = Math.max(FINEST, left(0.5));
    for (int i = 0; i < weights.length; i++) {
      double k = Math.hypot(leftX[i], leftY[i]) / (1.5 * usual);
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
