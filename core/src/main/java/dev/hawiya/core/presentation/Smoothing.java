package dev.hawiya.core.presentation;

/** Running means. */
final class Smoothing {
  private Smoothing() {}

  /** The mean of squares of {@code 2 reach + 1}, wrapped around the edges of a square picture. */
  static float[] box(float[] values, int side, int reach) {
    return pass(pass(values, side, reach, 1), side, reach, side);
  }

  private static float[] pass(float[] values, int side, int reach, int step) {
    float[] out = new float[values.length];
    int other = step == 1 ? side : 1;
    for (int line = 0; line < side; line++) {
      int at = line * other;
      float sum = 0;
      for (int i = -reach; i <= reach; i++) {
        sum += values[at + (i + side) % side * step];
      }
      for (int i = 0; i < side; i++) {
        out[at + i * step] = sum / (2 * reach + 1);
        sum += values[at + (i + reach + 1) % side * step];
        sum -= values[at + (i - reach + side) % side * step];
      }
    }
    return out;
  }
}
