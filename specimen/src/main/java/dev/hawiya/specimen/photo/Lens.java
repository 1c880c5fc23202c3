package dev.hawiya.specimen.photo;

import java.util.random.RandomGenerator;

/** Blurs: out of focus (Gaussian, in two passes) or moved while the shutter was open. */
final class Lens {
  private static final int LANE = 21;
  private static final long LANE_MASK = (1L << LANE) - 1;

  private Lens() {}

  /** A blur in keeping with how large the card is: it must stay readable by eye. */
  static void blur(Frame frame, Pose pose, Hardness hardness, RandomGenerator random) {
    double letter = pose.cardPixels() / 1000;
    if (hardness.happens(0.4, random)) {
      int length = (int) Math.round(1 + hardness.upTo(5.5 * letter, random));
      move(frame, length, random.nextInt(4));
    }
    double sigma = 0.25 + hardness.upTo(1.5 * letter, random);
    if (sigma > 0.35) {
      int[] kernel = gaussian(sigma);
      pass(frame, kernel, 1);
      pass(frame, kernel, frame.width());
    }
  }

  /** Along one of four directions: across, down, both diagonals. */
  private static void move(Frame frame, int length, int direction) {
    if (length < 2) {
      return;
    }
    int[] steps = {1, frame.width(), frame.width() + 1, frame.width() - 1};
    int[] kernel = new int[2 * (length / 2) + 1];
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = 256 * (i + 1) / kernel.length - 256 * i / kernel.length;
    }
    pass(frame, kernel, steps[direction]);
  }

  private static int[] gaussian(double sigma) {
    int reach = (int) Math.ceil(2.2 * sigma);
    double[] weights = new double[2 * reach + 1];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(-(i - reach) * (i - reach) / (2 * sigma * sigma));
      total += weights[i];
    }
    int[] kernel = new int[weights.length];
    int left = 256;
    for (int i = 0; i < weights.length; i++) {
      kernel[i] = (int) (256 * weights[i] / total);
      left -= kernel[i];
    }
    kernel[reach] += left;
    return kernel;
  }

  /** One pass; the three channels ride in one long, 21 bits each. Weights add up to 256. */
  private static void pass(Frame frame, int[] kernel, int step) {
    int[] rgb = frame.rgb();
    long[] lanes = new long[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      int p = rgb[i];
      lanes[i] = (long) (p >> 16 & 255) << 2 * LANE | (long) (p >> 8 & 255) << LANE | p & 255;
    }
    int reach = kernel.length / 2 * step;
    for (int i = reach; i < rgb.length - reach; i++) {
      long sum = 0;
      int at = i - reach;
      for (int weight : kernel) {
        sum += weight * lanes[at];
        at += step;
      }
      rgb[i] =
          (int) (sum >> 2 * LANE + 8) << 16
              | (int) (sum >> LANE + 8 & LANE_MASK >> 8) << 8
              | (int) (sum >> 8 & LANE_MASK >> 8);
    }
  }
}
