package dev.hawiya.engine.mrz;

import dev.hawiya.core.geometry.Point;

/**
 * A line of a laid zone: a parabola, for pages that curl. In pixels of the close look.
 *
 * @param x0 where its first character begins
 * @param x1 where its last character ends
 * @param bend coefficients of 1, x and x² of its middle's row
 * @param tall height of its capitals
 */
record ZoneLine(double x0, double x1, double[] bend, double tall) {
  double row(double x) {
    return bend[0] + bend[1] * x + bend[2] * x * x;
  }

  double length() {
    return x1 - x0;
  }

  /** The point {@code share} of the way along the line, {@code down} below its middle. */
  Point at(double share, double down) {
    double x = x0 + share * (x1 - x0);
    return new Point(x, row(x) + down);
  }
}
