package dev.hawiya.engine.text;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Cuts lines out of a picture as a recogniser wants them: the brightest channel (coloured print
 * fades, black ink stays), the rows of its ink at a fixed height, mean 0 and deviation 1 (as {@code
 * training/lines}).
 */
final class LinePictures implements AutoCloseable {
  private static final int WIDEST = 1400;
  private static final double SOFTENING = 8;
  private static final int CHANNELS = 3;

  /** The share of pixels that are darker than paper; every so many pixels are counted. */
  private static final double PAPER = 0.85;

  private static final int SAMPLED = 7;

  private final Mat plane;
  private final int lineHeight;

  LinePictures(Raster picture, int lineHeight) {
    this.lineHeight = lineHeight;
    this.plane = brightest(picture);
  }

  /** One line's samples, rows first. */
  record Line(float[] samples, int width) {}

  /**
   * Cuts out a line.
   *
   * @param room kept above and below the ink, in shares of its height
   */
  Line cut(Box box, double room) {
    Rect rect = InkBand.within(plane, pixels(box), room);
    int width = Math.round(rect.width * (float) lineHeight / rect.height);
    width = Math.max(16, Math.min(WIDEST, width));
    Mat line = new Mat();
    Mat part = plane.submat(rect);
    try {
      int filter = rect.height > lineHeight ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
      Imgproc.resize(part, line, new Size(width, lineHeight), 0, 0, filter);
      byte[] pixels = new byte[width * lineHeight];
      line.get(0, 0, pixels);
      return new Line(normalised(pixels), width);
    } finally {
      part.release();
      line.release();
    }
  }

  private Rect pixels(Box box) {
    int x0 = clamp((int) Math.floor(box.x0() * plane.cols()), plane.cols() - 2);
    int y0 = clamp((int) Math.floor(box.y0() * plane.rows()), plane.rows() - 2);
    int x1 = Math.min(plane.cols(), Math.max(x0 + 2, (int) Math.ceil(box.x1() * plane.cols())));
    int y1 = Math.min(plane.rows(), Math.max(y0 + 2, (int) Math.ceil(box.y1() * plane.rows())));
    return new Rect(x0, y0, x1 - x0, y1 - y0);
  }

  private static int clamp(int value, int most) {
    return Math.max(0, Math.min(value, most));
  }

  private static float[] normalised(byte[] pixels) {
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

  /** The brightest of three channels, each first brought to the same paper white. */
  private static Mat brightest(Raster picture) {
    double[] gains = gains(picture);
    Mat rgb = OpenCv.matrix(picture);
    Mat other = new Mat();
    Mat plane = new Mat();
    try {
      Core.extractChannel(rgb, plane, 0);
      plane.convertTo(plane, -1, gains[0]);
      for (int channel = 1; channel < CHANNELS; channel++) {
        Core.extractChannel(rgb, other, channel);
        other.convertTo(other, -1, gains[channel]);
        Core.max(plane, other, plane);
      }
      return plane;
    } finally {
      rgb.release();
      other.release();
    }
  }

  /** Factors that take the light's cast off: orange print fades only where paper looks white. */
  private static double[] gains(Raster picture) {
    int[][] histogram = new int[CHANNELS][256];
    byte[] rgb = picture.rgb();
    int counted = 0;
    for (int i = 0; i + 2 < rgb.length; i += CHANNELS * SAMPLED) {
      for (int channel = 0; channel < CHANNELS; channel++) {
        histogram[channel][rgb[i + channel] & 0xFF]++;
      }
      counted++;
    }
    double[] white = new double[CHANNELS];
    for (int channel = 0; channel < CHANNELS; channel++) {
      white[channel] = Math.max(1, level(histogram[channel], PAPER * counted));
    }
    double brightest = Math.max(white[0], Math.max(white[1], white[2]));
    return new double[] {brightest / white[0], brightest / white[1], brightest / white[2]};
  }

  private static int level(int[] histogram, double count) {
    double seen = 0;
    for (int level = 0; level < histogram.length; level++) {
      seen += histogram[level];
      if (seen >= count) {
        return level;
      }
    }
    return histogram.length - 1;
  }

  @Override
  public void close() {
    plane.release();
  }
}
