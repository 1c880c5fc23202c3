package dev.hawiya.core.liveness;

/** Turns a measure into 0..1 around its threshold. */
final class Curve {
  private Curve() {}

  /** ½ at the threshold, 0.73 one width above it. */
  static double rising(double value, double threshold, double width) {
    return 1 / (1 + Math.exp(-(value - threshold) / width));
  }
}
