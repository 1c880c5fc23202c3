package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Box;

/**
 * The straight border of a print or a display: a line below the face, across where a body would be,
 * and one beside it. All along a border one side is the darker one: a bezel, or white paper.
 */
final class Border {
  /** Greatest slope of a border against the picture's. */
  private static final double SLOPE = 0.16;

  private static final double SLOPE_STEP = 0.0125;
  private static final int SAMPLES = 40;

  /** Grey levels by which the two sides of a border differ, two pixels off it. */
  private static final double STEP = 7;

  private final Grey grey;
  private final double x0;
  private final double x1;
  private final double y0;
  private final double y1;

  /** The face's box is 0..1 of the picture. */
  Border(Grey grey, Box face) {
    this.grey = grey;
    double wide = face.width() * grey.width();
    double high = face.height() * grey.height();
    x0 = Math.max(0, face.x0() * grey.width() - 0.45 * wide);
    x1 = Math.min(grey.width(), face.x1() * grey.width() + 0.45 * wide);
    y0 = Math.max(0, face.y0() * grey.height() - 0.3 * high);
    y1 = Math.min(grey.height(), face.y1() * grey.height() + 0.3 * high);
  }

  /** How much of a border is seen below and beside the face, 0..1. */
  double seen() {
    double below = line(y1, grey.height() - 4.0, true);
    double left = line(4, x0, false);
    double right = line(x1, grey.width() - 4.0, false);
    return Math.min(below, Math.max(left, right));
  }

  /** The share of the best line between two heights (level) or two columns that is a border. */
  private double line(double from, double to, boolean level) {
    double best = 0;
    for (double at = from; at < to; at++) {
      for (double slope = -SLOPE; slope <= SLOPE; slope += SLOPE_STEP) {
        best = Math.max(best, along(at, slope, level));
      }
    }
    return best;
  }

  private double along(double at, double slope, boolean level) {
    double from = level ? x0 : y0;
    double to = level ? x1 : y1;
    int brighter = 0;
    int darker = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double along = from + (to - from) * (i + 0.5) / SAMPLES;
      double across = at + slope * (along - (from + to) / 2);
      double step = level ? step(along, across, true) : step(across, along, false);
      brighter += step > STEP ? 1 : 0;
      darker += step < -STEP ? 1 : 0;
    }
    return (double) Math.max(brighter, darker) / SAMPLES;
  }

  private double step(double x, double y, boolean level) {
    int column = (int) x;
    int row = (int) y;
    int dx = level ? 0 : 2;
    int dy = level ? 2 : 0;
    if (!grey.holds(column, row, 2)) {
      return 0;
    }
    return grey.levels()[(row + dy) * grey.width() + column + dx]
        - grey.levels()[(row - dy) * grey.width() + column - dx];
  }
}
