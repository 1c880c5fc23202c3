package dev.hawiya.engine.mrz;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The lines of a laid zone as the recogniser wants them: along their own curve, {@link #ROWS} rows
 * high, mean 0 and deviation 1 (as {@code training/lines}), all padded to one width.
 *
 * @param samples line after line, rows first
 */
record LineStrips(int count, int width, float[] samples) {
  static final int ROWS = 24;

  /** Height of the capitals in rows, and rows of room around the line's ends. */
  private static final double CAPITALS = 15;

  private static final double ROOM = 42;

  /** Pixels of a character's pitch to one of a capital's height, as drawn in training. */
  private static final double WIDENED = 1.05;

  private static final int WIDEST = 1200;
  private static final int STEP = 16;

  /** Samples to one of the strip along either side, so that shrinking softens. */
  private static final int FINER = 2;

  private static final double SOFTENING = 8;

  static LineStrips of(GreyPhoto photo, LaidZone zone, List<ZoneLine> lines) {
    int[] widths = lines.stream().mapToInt(LineStrips::width).toArray();
    int widest = STEP;
    for (int width : widths) {
      widest = Math.max(widest, (width + STEP - 1) / STEP * STEP);
    }
    float[] samples = new float[lines.size() * ROWS * widest];
    for (int i = 0; i < widths.length; i++) {
      byte[] pixels = pixels(photo, zone, lines.get(i), widths[i]);
      put(pixels, widths[i], samples, i * ROWS * widest, widest);
    }
    return new LineStrips(lines.size(), widest, samples);
  }

  private static int width(ZoneLine line) {
    double width = line.length() * CAPITALS / line.tall() * WIDENED + 2 * ROOM;
    return (int) Math.max(STEP, Math.min(WIDEST, width));
  }

  private static byte[] pixels(GreyPhoto photo, LaidZone zone, ZoneLine line, int width) {
    double row = line.tall() / CAPITALS / FINER;
    double column = line.length() / (width - 2 * ROOM) / FINER;
    double left = line.x0() - ROOM * FINER * column;
    double shrink = Math.min(row, column) * zone.shrink();
    Mat fine =
        photo.part(
            width * FINER,
            ROWS * FINER,
            shrink,
            (u, v, to, at) -> {
              double x = left + (u + 0.5) * column;
              double y = line.row(x) + (v + 0.5 - ROWS * FINER / 2.0) * row;
              zone.inPhoto(x, y, to, at);
            });
    Mat strip = new Mat();
    try {
      Imgproc.resize(fine, strip, new Size(width, ROWS), 0, 0, Imgproc.INTER_AREA);
      byte[] pixels = new byte[width * ROWS];
      strip.get(0, 0, pixels);
      return pixels;
    } finally {
      fine.release();
      strip.release();
    }
  }

  private static void put(byte[] pixels, int width, float[] samples, int from, int stride) {
    double sum = 0;
    double squares = 0;
    for (byte pixel : pixels) {
      int v = pixel & 0xFF;
      sum += v;
      squares += (double) v * v;
    }
    double mean = sum / pixels.length;
    double deviation = Math.sqrt(Math.max(0, squares / pixels.length - mean * mean)) + SOFTENING;
    for (int i = 0; i < pixels.length; i++) {
      int at = from + i / width * stride + i % width;
      samples[at] = (float) (((pixels[i] & 0xFF) - mean) / deviation);
    }
  }
}
