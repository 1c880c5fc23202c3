package dev.hawiya.engine.text;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import java.util.List;
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

  private final Mat plane;
  private final Shape shape;

  LinePictures(Raster picture, Shape shape) {
    this.shape = shape;
    Mat rgb = OpenCv.matrix(picture);
    this.plane = LineSamples.brightest(rgb);
    rgb.release();
  }

  /**
   * How a recogniser wants its lines.
   *
   * @param height rows of a line
   * @param widthHeight rows for which the line's width would keep its proportion: more than the
   *     height where narrow letters need more columns than rows
   */
  record Shape(int height, int widthHeight) {}

  /** One line's samples, rows first. */
  record Line(float[] samples, int width) {}

  /**
   * Cuts out a line.
   *
   * @param room kept above and below the ink, in shares of its height
   */
  Line cut(Box box, double room) {
    Mat loose = plane.submat(pixels(box));
    Mat dark = Polarity.darkInk(loose);
    Rect rect = InkBand.within(dark, room);
    int width = Math.round(rect.width * (float) shape.widthHeight() / rect.height);
    width = Math.max(16, Math.min(WIDEST, width));
    Mat line = new Mat();
    Mat part = dark.submat(rect);
    try {
      int filter = rect.height > shape.height() ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
      Imgproc.resize(part, line, new Size(width, shape.height()), 0, 0, filter);
      byte[] pixels = new byte[width * shape.height()];
      line.get(0, 0, pixels);
      return new Line(LineSamples.normalised(pixels), width);
    } finally {
      List.of(part, line, loose, dark).forEach(Mat::release);
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

  @Override
  public void close() {
    plane.release();
  }
}
