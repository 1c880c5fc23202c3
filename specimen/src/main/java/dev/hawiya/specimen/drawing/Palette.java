package dev.hawiya.specimen.drawing;

import java.awt.Color;
import java.util.random.RandomGenerator;

/** The colours of one print run: each wanders a little from run to run, all in one direction. */
public record Palette(float hueShift, float saturation, float brightness) {

  public static Palette any(RandomGenerator random) {
    return new Palette(
        (float) (0.015 * random.nextGaussian()),
        (float) (0.75 + 0.5 * random.nextDouble()),
        (float) (0.93 + 0.1 * random.nextDouble()));
  }

  /**
   * @param hue in degrees
   * @param alpha 0..1
   */
  public Color colour(double hue, double s, double b, double alpha) {
    float shifted = (float) (hue / 360) + hueShift;
    int rgb = Color.HSBtoRGB(shifted, within(s * saturation), within(b * brightness));
    return new Color(rgb & 0xffffff | (int) (255 * within(alpha)) << 24, true);
  }

  private static float within(double value) {
    return (float) Math.max(0, Math.min(1, value));
  }
}
