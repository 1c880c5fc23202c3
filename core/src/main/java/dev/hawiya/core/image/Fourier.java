package dev.hawiya.core.image;

/** The discrete Fourier transform of square tiles whose side is a power of two. */
public final class Fourier {
  private final int n;
  private final float[] cos;
  private final float[] sin;
  private final int[] reversed;
  private final float[] window;

  /**
   * @param n pixels along a side of a tile, a power of two
   */
  public Fourier(int n) {
    this.n = n;
    this.cos = new float[n / 2];
    this.sin = new float[n / 2];
    for (int i = 0; i < n / 2; i++) {
      cos[i] = (float) Math.cos(2 * Math.PI * i / n);
      sin[i] = (float) -Math.sin(2 * Math.PI * i / n);
    }
    this.window = new float[n];
    for (int i = 0; i < n; i++) {
      window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / n));
    }
    this.reversed = new int[n];
    int bits = Integer.numberOfTrailingZeros(n);
    for (int i = 0; i < n; i++) {
      reversed[i] = Integer.reverse(i) >>> 32 - bits;
    }
  }

  /** In place: a tile less its mean, faded out to its sides, which else would speak in it. */
  public void fade(float[] tile) {
    double mean = 0;
    for (float value : tile) {
      mean += value;
    }
    mean /= tile.length;
    for (int i = 0; i < tile.length; i++) {
      tile[i] = (float) (tile[i] - mean) * window[i % n] * window[i / n];
    }
  }

  /** In place: {@code re} and {@code im} hold n rows of n values. */
  public void transform(float[] re, float[] im) {
    for (int pass = 0; pass < 2; pass++) {
      for (int row = 0; row < n; row++) {
        line(re, im, row * n);
      }
      transpose(re);
      transpose(im);
    }
  }

  private void line(float[] re, float[] im, int at) {
    for (int i = 0; i < n; i++) {
      int j = reversed[i];
      if (j > i) {
        swap(re, at + i, at + j);
        swap(im, at + i, at + j);
      }
    }
    for (int half = 1; half < n; half *= 2) {
      int step = n / (2 * half);
      for (int group = at; group < at + n; group += 2 * half) {
        for (int k = 0; k < half; k++) {
          int a = group + k;
          int b = a + half;
          float wr = cos[k * step];
          float wi = sin[k * step];
          float r = re[b] * wr - im[b] * wi;
          float i = re[b] * wi + im[b] * wr;
          re[b] = re[a] - r;
          im[b] = im[a] - i;
          re[a] += r;
          im[a] += i;
        }
      }
    }
  }

  private void transpose(float[] values) {
    for (int y = 0; y < n; y++) {
      for (int x = y + 1; x < n; x++) {
        swap(values, y * n + x, x * n + y);
      }
    }
  }

  private static void swap(float[] values, int a, int b) {
    float held = values[a];
    values[a] = values[b];
    values[b] = held;
  }
}
