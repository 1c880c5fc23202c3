package dev.hawiya.core.liveness;

/** The power of the frequencies in a square tile of {@value SIDE} pixels. */
final class Fourier {
  static final int SIDE = 64;

  private final double[] cos = new double[SIDE / 2];
  private final double[] sin = new double[SIDE / 2];
  private final double[] window = new double[SIDE];

  Fourier() {
    for (int i = 0; i < SIDE / 2; i++) {
      cos[i] = Math.cos(2 * Math.PI * i / SIDE);
      sin[i] = -Math.sin(2 * Math.PI * i / SIDE);
    }
    for (int i = 0; i < SIDE; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIDE);
    }
  }

  /** Of a tile less its mean, faded out to its sides; row by row, frequency 0 first. */
  double[] power(float[] tile) {
    double mean = 0;
    for (float level : tile) {
      mean += level / tile.length;
    }
    double[] re = new double[tile.length];
    double[] im = new double[tile.length];
    for (int i = 0; i < tile.length; i++) {
      re[i] = (tile[i] - mean) * window[i % SIDE] * window[i / SIDE];
    }
    for (int i = 0; i < SIDE; i++) {
      line(re, im, i * SIDE, 1);
    }
    for (int i = 0; i < SIDE; i++) {
      line(re, im, i, SIDE);
    }
    for (int i = 0; i < re.length; i++) {
      re[i] = re[i] * re[i] + im[i] * im[i];
    }
    return re;
  }

  /** One row or column in place: bits reversed, then butterflies. */
  private void line(double[] re, double[] im, int start, int step) {
    for (int i = 0; i < SIDE; i++) {
      int j = Integer.reverse(i) >>> 32 - Integer.numberOfTrailingZeros(SIDE);
      if (j > i) {
        swap(re, start + i * step, start + j * step);
        swap(im, start + i * step, start + j * step);
      }
    }
    for (int half = 1; half < SIDE; half *= 2) {
      for (int i = 0; i < SIDE; i += 2 * half) {
        for (int k = 0; k < half; k++) {
          int turn = k * SIDE / (2 * half);
          butterfly(re, im, start + (i + k) * step, half * step, turn);
        }
      }
    }
  }

  private void butterfly(double[] re, double[] im, int at, int away, int turn) {
    int other = at + away;
    double r = re[other] * cos[turn] - im[other] * sin[turn];
    double i = re[other] * sin[turn] + im[other] * cos[turn];
    re[other] = re[at] - r;
    im[other] = im[at] - i;
    re[at] += r;
    im[at] += i;
  }

  private static void swap(double[] values, int a, int b) {
    double kept = values[a];
    values[a] = values[b];
    values[b] = kept;
  }
}
