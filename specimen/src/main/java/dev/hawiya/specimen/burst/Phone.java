package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Canvas;
import dev.hawiya.specimen.photo.Jpeg;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * What a phone's camera makes of light: lens, exposure, sensor, tone curve, JPEG.
 *
 * @param blur of the lens, pixels
 * @param noise that the phone leaves of its sensor's, grey levels in the middle tones
 * @param quality of its JPEG, 0..1
 */
record Phone(double blur, double gain, double noise, double quality) {
  private static final double GAMMA = 2.2;
  private static final int LEVELS = 4096;

  static Phone any(RandomGenerator r) {
    return new Phone(
        Take.between(r, 0.45, 0.95),
        Take.between(r, 0.75, 1.2),
        Take.between(r, 0.3, 2.2),
        Take.between(r, 0.6, 0.95));
  }

  /** A JPEG file; exposure wanders a little from frame to frame. */
  byte[] shoot(Canvas light, RandomGenerator r) {
    Canvas sharp = blurred(light);
    double exposed = gain * Math.exp(0.04 * r.nextGaussian());
    BufferedImage image =
        new BufferedImage(light.width(), light.height(), BufferedImage.TYPE_INT_RGB);
    int[] curve = curve();
    float[] rgb = sharp.rgb();
    for (int i = 0; i < light.width() * light.height(); i++) {
      double grain = noise * r.nextGaussian();
      int pixel = 0;
      for (int c = 0; c < 3; c++) {
        int at = (int) Math.max(0, Math.min(LEVELS - 1, exposed * rgb[3 * i + c] * LEVELS));
        double level = curve[at] + grain + 0.4 * noise * r.nextGaussian();
        pixel = pixel << 8 | (int) Math.max(0, Math.min(255, Math.round(level)));
      }
      image.setRGB(i % light.width(), i / light.width(), pixel);
    }
    return Jpeg.encode(image, quality);
  }

  private static int[] curve() {
    int[] curve = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      curve[i] = (int) Math.round(255 * Math.pow((i + 0.5) / LEVELS, 1 / GAMMA));
    }
    return curve;
  }

  private Canvas blurred(Canvas from) {
    double[] kernel = new double[5];
    double sum = 0;
    for (int k = 0; k < kernel.length; k++) {
      kernel[k] = Math.exp(-(k - 2) * (k - 2) / (2 * blur * blur));
      sum += kernel[k];
    }
    for (int k = 0; k < kernel.length; k++) {
      kernel[k] /= sum;
    }
    float[] across = pass(from.rgb(), kernel, 3);
    return new Canvas(from.width(), from.height(), pass(across, kernel, 3 * from.width()));
  }

  private static float[] pass(float[] from, double[] kernel, int step) {
    float[] to = from.clone();
    for (int i = 2 * step; i < from.length - 2 * step; i++) {
      double sum = 0;
      for (int k = 0; k < kernel.length; k++) {
        sum += kernel[k] * from[i + (k - 2) * step];
      }
      to[i] = (float) sum;
    }
    return to;
  }
}
