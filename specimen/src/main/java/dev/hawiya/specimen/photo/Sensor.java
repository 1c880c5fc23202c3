package dev.hawiya.specimen.photo;

import java.util.random.RandomGenerator;

/** Noise of the sensor: mostly in brightness, some in colour. */
final class Sensor {
  private static final int TABLE = 4096;

  private Sensor() {}

  static void addNoise(Frame frame, Hardness hardness, RandomGenerator random) {
    double strength = 0.8 + hardness.upTo(9, random);
    int[] bright = table(strength, random);
    int[] colour = table(strength * 0.5, random);
    int state = random.nextInt() | 1;
    int[] rgb = frame.rgb();
    for (int i = 0; i < rgb.length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      int luma = bright[state >>> 20];
      int p = rgb[i];
      int r = held((p >> 16 & 255) + luma + colour[state >>> 8 & TABLE - 1]);
      int g = held((p >> 8 & 255) + luma);
      int b = held((p & 255) + luma + colour[state & TABLE - 1]);
      rgb[i] = r << 16 | g << 8 | b;
    }
  }

  private static int[] table(double strength, RandomGenerator random) {
    int[] values = new int[TABLE];
    for (int i = 0; i < TABLE; i++) {
      values[i] = (int) Math.round(strength * random.nextGaussian());
    }
    return values;
  }

  private static int held(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
