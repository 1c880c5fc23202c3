package dev.hawiya.engine.barcode;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the columns of an upright cut say, over the middle of its height: bars that run all the way
 * down make even columns, and little else of that size does. Grey levels are shares of the range
 * between ink, 0, and paper, 1.
 */
record Columns(double[] mean, double[] unevenness, double changes) {
  /** Up to this mean a column is ink, and up to this unevenness it is so all the way down. */
  private static final double INK = 0.4;

  private static final double EVEN = 0.2;

  /** Below this mean a thin bar begins, which a blurred picture shows but grey. */
  private static final double BAR = 0.45;

  /** Shares of the width: where a guard stands, and how wide its widest bar is. */
  private static final double GUARD_PLACE = 0.25;

  private static final double THINNEST_GUARD = 0.007;
  private static final double WIDEST_GUARD = 0.12;
  private static final int FEWEST_GUARD_PIXELS = 6;

  /**
   * Changes in the middle half of a row, which three columns of codewords have, and as many as fit
   * in a guard's widest bar: between 3 and 4 in print, fewer where it is blurred, 1 in writing.
   */
  private static final double FEWEST_CHANGES = 24;

  private static final double CHANGES_A_GUARD = 1.4;

  /** The same where but one guard is seen. */
  private static final double UNDOUBTED_CHANGES = 48;

  private static final double UNDOUBTED_A_GUARD = 2;

  /** Unevenness of what stands between guards, and of bars alone. */
  private static final double LEAST_BODY = 0.2;

  private static final double MOST_BARS = 0.13;

  /**
   * The columns of a cut.
   *
   * @param outer share of the block's height that is left out above, and below
   */
  static Columns of(Cut cut, double outer) {
    int top = (int) (Cut.MARGIN + outer * (cut.getHeight() - 2 * Cut.MARGIN));
    int bottom = cut.getHeight() - top;
    int[] histogram = new int[256];
    int width = cut.getWidth();
    double[] sum = new double[width];
    double[] squares = new double[width];
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < width; x++) {
        int grey = cut.grey(x, y);
        histogram[grey]++;
        sum[x] += grey;
        squares[x] += grey * grey;
      }
    }
    int count = bottom - top;
    double ink = quantile(histogram, 0.08);
    double range = Math.max(1, quantile(histogram, 0.92) - ink);
    double[] mean = new double[width];
    double[] unevenness = new double[width];
    for (int x = 0; x < width; x++) {
      double m = sum[x] / count;
      mean[x] = (m - ink) / range;
      unevenness[x] = Math.sqrt(Math.max(0, squares[x] / count - m * m)) / range;
    }
    return new Columns(mean, unevenness, changes(cut, top, bottom, ink + range / 2));
  }

  /** How often the middle half of a row changes between ink and paper. */
  private static double changes(Cut cut, int top, int bottom, double threshold) {
    int changes = 0;
    for (int y = top; y < bottom; y++) {
      boolean ink = false;
      for (int x = cut.getWidth() / 4; x < cut.getWidth() * 3 / 4; x++) {
        boolean now = cut.grey(x, y) < threshold;
        changes += now != ink ? 1 : 0;
        ink = now;
      }
    }
    return (double) changes / (bottom - top);
  }

  private static int quantile(int[] histogram, double share) {
    long left = (long) (share * Arrays.stream(histogram).sum());
    int grey = 0;
    while (grey < 255 && left >= histogram[grey]) {
      left -= histogram[grey++];
    }
    return grey;
  }

  /**
   * Whether uneven print stands between two solid bars, as rows of PDF417 between their guards. One
   * may be hidden, as under a finger, where the print is as dense as no other.
   */
  boolean guarded() {
    int reach = (int) (GUARD_PLACE * mean.length);
    int[] guards =
        IntStream.of(widestBar(0, reach), widestBar(mean.length - reach, mean.length))
            .filter(this::isGuard)
            .toArray();
    double density = changes / (mean.length / 2.0);
    double aGuard = density * Arrays.stream(guards).average().orElse(0);
    return body() >= LEAST_BODY
        && changes >= (guards.length == 2 ? FEWEST_CHANGES : UNDOUBTED_CHANGES)
        && aGuard >= (guards.length == 2 ? CHANGES_A_GUARD : UNDOUBTED_A_GUARD);
  }

  private boolean isGuard(int bar) {
    return bar >= Math.max(FEWEST_GUARD_PIXELS, THINNEST_GUARD * mean.length)
        && bar <= WIDEST_GUARD * mean.length;
  }

  private int widestBar(int from, int to) {
    int widest = 0;
    int run = 0;
    for (int x = from; x < to; x++) {
      run = mean[x] < INK && unevenness[x] < EVEN ? run + 1 : 0;
      widest = Math.max(widest, run);
    }
    return widest;
  }

  /** How many bars there are where there is nothing but bars; else 0. */
  int bars() {
    if (body() > MOST_BARS) {
      return 0;
    }
    int bars = 0;
    boolean ink = false;
    for (double m : mean) {
      boolean next = ink ? m < 1 - BAR : m < BAR;
      bars += next && !ink ? 1 : 0;
      ink = next;
    }
    return bars;
  }

  /** Mean unevenness of the middle. */
  private double body() {
    return Arrays.stream(unevenness, mean.length / 4, mean.length - mean.length / 4)
        .average()
        .orElse(0);
  }
}
