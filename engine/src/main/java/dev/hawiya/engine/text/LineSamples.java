package dev.hawiya.engine.text;

import org.opencv.core.Core;
import org.opencv.core.Mat;

/** The samples of a line as every line recogniser wants them. */
public final class LineSamples {
  private static final double SOFTENING = 8;

  private LineSamples() {}

  /**
   * The brightest channel of each pixel: coloured print fades, black ink stays. The caller releases
   * it.
   */
  public static Mat brightest(Mat rgb) {
    Mat other = new Mat();
    Mat plane = new Mat();
    try {
      Core.extractChannel(rgb, plane, 0);
      for (int channel = 1; channel < 3; channel++) {
        Core.extractChannel(rgb, other, channel);
        Core.max(plane, other, plane);
      }
      return plane;
    } finally {
      other.release();
    }
  }

  /**
   * Grey pixels less their mean, divided by their deviation, as {@code training/lines} has them.
   */
  public static float[] normalised(byte[] pixels) {
    double sum = 0;
    double squares = 0;
    for (byte pixel : pixels) {
      int v = pixel & 0xFF;
      sum += v;
      squares += (double) v * v;
    }
    double mean = sum / pixels.length;
    double deviation = Math.sqrt(Math.max(0, squares / pixels.length - mean * mean)) + SOFTENING;
    float[] samples = new float[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      samples[i] = (float) (((pixels[i] & 0xFF) - mean) / deviation);
    }
    return samples;
  }
}
