package dev.hawiya.core.liveness;

import dev.hawiya.core.image.Raster;

/** Grey levels 0..255 of a picture or of one of its halvings. */
record Grey(int width, int height, float[] levels) {
  /** The longer side that motion is measured at, about: finer shows more noise than motion. */
  private static final int LONG_SIDE = 640;

  /** Brightness, shrunk by a whole number to about {@value LONG_SIDE} pixels. */
  static Grey of(Raster raster) {
    int by = shrinking(raster);
    int width = raster.width() / by;
    int height = raster.height() / by;
    float[] levels = new float[width * height];
    for (int y = 0; y < height * by; y++) {
      for (int x = 0; x < width * by; x++) {
        levels[y / by * width + x / by] += raster.brightness(y * raster.width() + x);
      }
    }
    for (int i = 0; i < levels.length && by > 1; i++) {
      levels[i] /= by * by;
    }
    return new Grey(width, height, levels);
  }

  static int shrinking(Raster raster) {
    return Math.max(1, Math.round((float) Math.max(raster.width(), raster.height()) / LONG_SIDE));
  }

  /** Half as wide and high, each pixel the mean of four. */
  Grey half() {
    int w = width / 2;
    int h = height / 2;
    float[] to = new float[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int at = 2 * y * width + 2 * x;
        to[y * w + x] =
            (levels[at] + levels[at + 1] + levels[at + width] + levels[at + width + 1]) / 4;
      }
    }
    return new Grey(w, h, to);
  }

  /** Each pixel the mean of a square around it; beyond the border stands the border's pixel. */
  Grey blurred(int radius) {
    float[] across = new float[levels.length];
    float[] both = new float[levels.length];
    for (int y = 0; y < height; y++) {
      mean(levels, y * width, 1, width, radius, across);
    }
    for (int x = 0; x < width; x++) {
      mean(across, x, width, height, radius, both);
    }
    return new Grey(width, height, both);
  }

  /** Sliding means along a line of n values that stand {@code step} apart. */
  private static void mean(float[] from, int first, int step, int n, int radius, float[] to) {
    float sum = (radius + 1) * from[first];
    for (int k = 1; k <= radius; k++) {
      sum += from[first + Math.min(k, n - 1) * step];
    }
    for (int k = 0; k < n; k++) {
      to[first + k * step] = sum / (2 * radius + 1);
      sum += from[first + Math.min(k + radius + 1, n - 1) * step];
      sum -= from[first + Math.max(k - radius, 0) * step];
    }
  }

  boolean holds(double x, double y, int margin) {
    return x >= margin && y >= margin && x < width - margin - 1 && y < height - margin - 1;
  }
}
