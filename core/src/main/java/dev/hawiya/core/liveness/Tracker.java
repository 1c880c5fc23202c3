package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows small patches from one picture to another, coarse to fine, to a fraction of a pixel: the
 * method of Lucas and Kanade with pyramids (Bouguet 2001).
 */
final class Tracker {
  private static final int RADIUS = 5;
  private static final int SIDE = 2 * RADIUS + 1;
  private static final int ROUNDS = 8;
  private static final int LEVELS = 4;

  /** The coarsest halving. */
  static final int COARSEST = LEVELS - 1;

  /** How far a part is looked for, pixels of the coarsest halving: a tenth of the longer side. */
  private static final int REACH = 8;

  /** A step shorter than this, in pixels, ends the search. */
  private static final double SETTLED = 0.01;

  /** Least mean squared slope, grey levels a pixel, in a patch's flattest direction. */
  private static final double TEXTURE = 1.5;

  private final List<Grey> from;
  private final List<Grey> to;
  private final float[] patch = new float[SIDE * SIDE];
  private final float[] across = new float[SIDE * SIDE];
  private final float[] down = new float[SIDE * SIDE];
  private final float[] seen = new float[SIDE * SIDE];
  private double xx;
  private double xy;
  private double yy;

  /**
   * A patch followed from (x, y) to (u, v), pixels.
   *
   * @param residue root mean square of what differs after the move, grey levels
   */
  record Track(int x, int y, double u, double v, double residue) {}

  Tracker(Grey from, Grey to) {
    this.from = pyramid(from);
    this.to = pyramid(to);
  }

  private static List<Grey> pyramid(Grey base) {
    List<Grey> levels = new ArrayList<>(List.of(base));
    while (levels.size() < LEVELS) {
      levels.add(levels.get(levels.size() - 1).half());
    }
    return levels;
  }

  /**
   * Where a patch went.
   *
   * @param x of its middle, whole pixels
   * @param guess where it may be, pixels
   * @param coarsest halving of the pictures to begin with: 0 where the guess is good
   */
  Optional<Track> follow(int x, int y, double[] guess, int coarsest) {
    if (!from.get(0).holds(x, y, RADIUS + 1) || !textured(x, y)) {
      return Optional.empty();
    }
    double u = guess[0];
    double v = guess[1];
    for (int level = coarsest; level >= 0; level--) {
      int scale = 1 << level;
      double[] spot = {u / scale, v / scale};
      if (!from.get(level).holds((double) x / scale, (double) y / scale, RADIUS + 1)) {
        continue;
      }
      take(from.get(level), x / (double) scale, y / (double) scale);
      double residue = settle(to.get(level), spot);
      if (residue < 0) {
        return Optional.empty();
      }
      u = spot[0] * scale;
      v = spot[1] * scale;
      if (level == 0) {
        return Optional.of(new Track(x, y, u, v, residue));
      }
    }
    return Optional.empty();
  }

  /**
   * The shift under which a part of the one picture fits best on the other, both halved as often as
   * can be: right to some {@code 1 << COARSEST} pixels.
   *
   * @param part in pixels
   */
  double[] shift(Box part) {
    Grey one = from.get(COARSEST);
    Grey other = to.get(COARSEST);
    int scale = 1 << COARSEST;
    double least = Double.MAX_VALUE;
    double[] best = {0, 0};
    for (int dy = -REACH; dy <= REACH; dy++) {
      for (int dx = -REACH; dx <= REACH; dx++) {
        double gap = gap(one, other, part, dx, dy);
        if (gap < least) {
          least = gap;
          best = new double[] {dx * scale, dy * scale};
        }
      }
    }
    return best;
  }

  /** The variance of what differs; without bound where less than half the part can be compared. */
  private static double gap(Grey one, Grey other, Box part, int dx, int dy) {
    int scale = 1 << COARSEST;
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (int y = (int) part.y0() / scale; y < (int) part.y1() / scale; y++) {
      for (int x = (int) part.x0() / scale; x < (int) part.x1() / scale; x++) {
        if (one.holds(x, y, 0) && other.holds(x + dx, y + dy, 0)) {
          double gap =
              one.levels()[y * one.width() + x] - other.levels()[(y + dy) * other.width() + x + dx];
          sum += gap;
          squares += gap * gap;
          n++;
        }
      }
    }
    boolean enough = 2.0 * n * scale * scale > part.area();
    return enough ? squares / n - sum / n * sum / n : Double.MAX_VALUE;
  }

  private boolean textured(int x, int y) {
    take(from.get(0), x, y);
    double half = (xx + yy) / 2;
    double spread = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
    return (half - spread) / (SIDE * SIDE) > TEXTURE;
  }

  /** Keeps a patch and its slopes, all less their means, and the slopes' products. */
  private void take(Grey of, double x, double y) {
    centred(patch, sample(of, x, y, patch));
    slope(of, x + 1, y, across, sample(of, x - 1, y, seen));
    slope(of, x, y + 1, down, sample(of, x, y - 1, seen));
    xx = 0;
    xy = 0;
    yy = 0;
    for (int i = 0; i < patch.length; i++) {
      xx += across[i] * across[i];
      xy += across[i] * down[i];
      yy += down[i] * down[i];
    }
  }

  /** Half the difference between the samples around a spot and those just {@code seen}. */
  private void slope(Grey of, double x, double y, float[] out, float before) {
    float after = sample(of, x, y, out);
    for (int i = 0; i < out.length; i++) {
      out[i] = (out[i] - seen[i] - after + before) / 2;
    }
  }

  private static void centred(float[] values, float mean) {
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
    }
  }

  /** Moves a spot to where the patch lies best; answers what is left, -1 where it was lost. */
  private double settle(Grey in, double[] spot) {
    double det = xx * yy - xy * xy;
    if (det < 1e-3) {
      return -1;
    }
    double left = 0;
    for (int round = 0; round < ROUNDS; round++) {
      if (!in.holds(spot[0], spot[1], RADIUS + 1)) {
        return -1;
      }
      float mean = sample(in, spot[0], spot[1], seen);
      double bx = 0;
      double by = 0;
      left = 0;
      for (int i = 0; i < patch.length; i++) {
        float gap = patch[i] - (seen[i] - mean);
        bx += gap * across[i];
        by += gap * down[i];
        left += gap * gap;
      }
      double dx = (yy * bx - xy * by) / det;
      double dy = (xx * by - xy * bx) / det;
      spot[0] += dx;
      spot[1] += dy;
      if (Math.abs(dx) < SETTLED && Math.abs(dy) < SETTLED) {
        break;
      }
    }
    return Math.sqrt(left / patch.length);
  }

  /** Bilinear samples around a spot; answers their mean. */
  private static float sample(Grey of, double x, double y, float[] out) {
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    float u = (float) (x - x0);
    float v = (float) (y - y0);
    float a = (1 - u) * (1 - v);
    float b = u * (1 - v);
    float c = (1 - u) * v;
    float d = u * v;
    float[] p = of.levels();
    float sum = 0;
    int to = 0;
    for (int j = -RADIUS; j <= RADIUS; j++) {
      int at = (y0 + j) * of.width() + x0 - RADIUS;
      int below = at + of.width();
      for (int i = 0; i < SIDE; i++) {
        float value = a * p[at + i] + b * p[at + i + 1] + c * p[below + i] + d * p[below + i + 1];
        out[to++] = value;
        sum += value;
      }
    }
    return sum / out.length;
  }
}
