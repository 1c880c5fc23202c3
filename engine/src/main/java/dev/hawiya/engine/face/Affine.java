package dev.hawiya.engine.face;

import dev.hawiya.core.geometry.Point;

/** x' = a x + b y + e, y' = c x + d y + f, in pixels. */
record Affine(double a, double b, double c, double d, double e, double f) {
  /**
   * What lays a rectangle upright into a picture of its own.
   *
   * @param centre of the rectangle
   * @param turn of its top edge, radians clockwise
   */
  static Affine laying(Point centre, double width, double height, double turn, int to) {
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double sx = to / width;
    double sy = to / height;
    double a = sx * cos;
    double b = sx * sin;
    double c = -sy * sin;
    double d = sy * cos;
    return new Affine(
        a,
        b,
        c,
        d,
        to / 2.0 - a * centre.x() - b * centre.y(),
        to / 2.0 - c * centre.x() - d * centre.y());
  }

  Point apply(Point p) {
    return new Point(a * p.x() + b * p.y() + e, c * p.x() + d * p.y() + f);
  }

  Affine inverse() {
    double det = a * d - b * c;
    return new Affine(
        d / det, -b / det, -c / det, a / det, (b * f - d * e) / det, (c * e - a * f) / det);
  }

  /** How many pixels of the target one of the source becomes, along a line. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** This after the source was moved by (-x, -y) and scaled by k. */
  Affine of(double x, double y, double k) {
    return new Affine(a / k, b / k, c / k, d / k, a * x + b * y + e, c * x + d * y + f);
  }
}
