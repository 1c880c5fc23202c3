package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Point;
import java.util.random.RandomGenerator;

/**
 * How the pages of an open booklet bend towards the spine between them, which lies along the upper
 * edge (y = 0) of the lower page. The corners of that page stay where they are.
 */
record Fold(double steep, double reach, double belly, double shade) {

  /** The page of a card: flat. */
  static Fold none() {
    return new Fold(0, 1, 0, 0);
  }

  static Fold any(RandomGenerator random) {
    return new Fold(
        0.5 * random.nextDouble(),
        0.08 + 0.1 * random.nextDouble(),
        0.03 * random.nextDouble(),
        0.25 + 0.4 * random.nextDouble());
  }

  /** The place of the printed page that is seen where a flat page would have {@code at}. */
  Point bent(Point at) {
    double away = Math.abs(at.y());
    if (steep == 0 || away > 1) {
      return at;
    }
    double bump = away * (1 - away) * Math.exp(-away / reach);
    return new Point(
        0.5 + (at.x() - 0.5) * (1 - belly * bump), at.y() + Math.signum(at.y()) * steep * bump);
  }

  /** How much darker the hollow at the spine is, 0..1. */
  double dark(Point at) {
    return shade * Math.exp(-Math.abs(at.y()) / 0.03);
  }
}
