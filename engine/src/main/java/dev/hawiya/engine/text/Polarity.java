package dev.hawiya.engine.text;

import org.opencv.core.Core;
import org.opencv.core.Mat;

/** Whether a line is printed light on dark, as on a coloured band; recognisers know dark ink. */
final class Polarity {
  /** How much further the lightest pixels lie from the ground than the darkest. */
  private static final double LIGHTER = 1.5;

  /** Share of the pixels that counts as none. */
  private static final double STRAY = 0.01;

  private static final int LEVELS = 256;

  private Polarity() {}

  /** A copy of a line's picture with its ink darker than its ground. The caller releases it. */
  static Mat darkInk(Mat line) {
    Mat copy = line.clone();
    if (isLight(copy)) {
      Core.bitwise_not(copy, copy);
    }
    return copy;
  }

  private static boolean isLight(Mat line) {
    byte[] pixels = new byte[line.rows() * line.cols()];
    line.get(0, 0, pixels);
    int[] histogram = new int[LEVELS];
    for (byte pixel : pixels) {
      histogram[pixel & 0xFF]++;
    }
    int ground = level(histogram, 0.5 * pixels.length);
    int darkest = level(histogram, STRAY * pixels.length);
    int lightest = level(histogram, (1 - STRAY) * pixels.length);
    return lightest - ground > LIGHTER * (ground - darkest);
  }

  /** The level that so many pixels do not exceed. */
  private static int level(int[] histogram, double count) {
    int level = 0;
    for (int seen = histogram[0]; seen < count && level < LEVELS - 1; ) {
      seen += histogram[++level];
    }
    return level;
  }
}
