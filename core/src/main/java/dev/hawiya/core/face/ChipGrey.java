package dev.hawiya.core.face;

import dev.hawiya.core.image.Raster;

/**
 * The grey levels of an aligned face, of which its middle is measured: hair and background vary.
 */
record ChipGrey(int width, int height, double[] levels) {
  /** Share of the chip on each side that is not of the face's middle. */
  private static final double RIM = 0.18;

  static ChipGrey of(Raster chip) {
    double[] levels = new double[chip.width() * chip.height()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = chip.brightness(i);
    }
    return new ChipGrey(chip.width(), chip.height(), levels);
  }

  double mean() {
    double sum = 0;
    int count = 0;
    for (int y = from(height); y < height - from(height); y++) {
      for (int x = from(width); x < width - from(width); x++, count++) {
        sum += levels[y * width + x];
      }
    }
    return sum / count;
  }

  /** Root mean square of the Laplacian. */
  double detail() {
    double sum = 0;
    int count = 0;
    for (int y = from(height); y < height - from(height); y++) {
      for (int x = from(width); x < width - from(width); x++, count++) {
        int i = y * width + x;
        double bend =
            levels[i - 1] + levels[i + 1] + levels[i - width] + levels[i + width] - 4 * levels[i];
        sum += bend * bend;
      }
    }
    return Math.sqrt(sum / count);
  }

  private static int from(int side) {
    return (int) Math.round(RIM * side);
  }
}
