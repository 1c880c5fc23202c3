package dev.hawiya.engine.text;

import java.util.Arrays;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The rows of a line's picture that its ink takes up. A detector's box is loose, and letters that
 * fill a third of it would reach the recogniser at a third of their size.
 */
final class InkBand {
  /** Strokes are thinner than this share of the box; what is wider is background. */
  private static final double STROKE = 0.3;

  private static final int LEAST_STROKE = 7;

  /** Share of the darkest strokes' depth from which a pixel is plainly ink. */
  private static final double PLAIN = 0.4;

  /** Share of the ink that may lie outside the band at either end. */
  private static final double OUTSIDE = 0.012;

  /** The band is never less than this share of the box: a lone dash is no line. */
  private static final double LEAST_BAND = 0.35;

  private InkBand() {}

  /**
   * The part of a line's picture that holds the ink's rows; the columns stay.
   *
   * @param room kept above and below the ink, in shares of its height
   */
  static Rect within(Mat line, double room) {
    double[] rows = inkOfRows(line);
    double total = Arrays.stream(rows).sum();
    if (total <= 0) {
      return new Rect(0, 0, line.cols(), line.rows());
    }
    int top = 0;
    double above = rows[0];
    while (above < OUTSIDE * total) {
      above += rows[++top];
    }
    int bottom = rows.length - 1;
    double below = rows[bottom];
    while (below < OUTSIDE * total) {
      below += rows[--bottom];
    }
    double height = Math.max(bottom + 1 - top, LEAST_BAND * line.rows());
    double centre = (top + bottom + 1) / 2.0;
    int from = (int) Math.max(0, Math.floor(centre - height * (0.5 + room)));
    int to = (int) Math.min(line.rows(), Math.ceil(centre + height * (0.5 + room)));
    return new Rect(0, from, line.cols(), to - from);
  }

  /**
   * How many pixels of each row are plainly ink: thin, and nearly as dark as the darkest strokes.
   */
  private static double[] inkOfRows(Mat line) {
    int side = Math.max(LEAST_STROKE, (int) (STROKE * line.rows())) | 1;
    Mat kernel = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(side, side));
    Mat ink = new Mat();
    try {
      Imgproc.morphologyEx(line, ink, Imgproc.MORPH_BLACKHAT, kernel);
      byte[] depth = new byte[line.cols() * line.rows()];
      ink.get(0, 0, depth);
      double least = PLAIN * deepest(depth);
      double[] rows = new double[line.rows()];
      for (int i = 0; i < depth.length; i++) {
        rows[i / line.cols()] += (depth[i] & 0xFF) > least ? 1 : 0;
      }
      return rows;
    } finally {
      kernel.release();
      ink.release();
    }
  }

  /** The depth that one pixel in a hundred reaches. */
  private static int deepest(byte[] depth) {
    int[] histogram = new int[256];
    for (byte d : depth) {
      histogram[d & 0xFF]++;
    }
    int level = 255;
    for (int seen = histogram[level]; seen < depth.length / 100 && level > 0; ) {
      seen += histogram[--level];
    }
    return level;
  }
}
