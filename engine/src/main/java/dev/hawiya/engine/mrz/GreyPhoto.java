package dev.hawiya.engine.mrz;

import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A photo in grey, also at half, a quarter … of its size, so that a part of it can be cut out small
 * without losing thin strokes.
 */
final class GreyPhoto implements AutoCloseable {
  private final List<Mat> levels = new ArrayList<>();

  GreyPhoto(Raster photo) {
    Mat rgb = OpenCv.matrix(photo);
    Mat grey = new Mat();
    Imgproc.cvtColor(rgb, grey, Imgproc.COLOR_RGB2GRAY);
    rgb.release();
    levels.add(grey);
  }

  int width() {
    return levels.get(0).cols();
  }

  int height() {
    return levels.get(0).rows();
  }

  /** The whole photo at another size; the caller releases it. */
  Mat resized(Size size) {
    Mat small = new Mat();
    boolean shrinks = size.width < width();
    int filter = shrinks ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
    Imgproc.resize(levels.get(0), small, size, 0, 0, filter);
    return small;
  }

  /** Where a pixel of a part is taken from. */
  @FunctionalInterface
  interface Origin {
    /** Writes x and y in pixels of the photo to {@code to[at]} and {@code to[at + 1]}. */
    void of(int column, int row, float[] to, int at);
  }

  /**
   * Cuts out a part, bent in any way; the caller releases it.
   *
   * @param shrink pixels of the photo to one of the part
   */
  Mat part(int width, int height, double shrink, Origin origin) {
    int level = 0;
    while (Math.pow(2, level + 1) <= shrink * 1.2) {
      level++;
    }
    float factor = (float) Math.pow(2, -level);
    float[] from = new float[width * height * 2];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int at = (row * width + column) * 2;
        origin.of(column, row, from, at);
        from[at] = (from[at] + 0.5f) * factor - 0.5f;
        from[at + 1] = (from[at + 1] + 0.5f) * factor - 0.5f;
      }
    }
    Mat map = new Mat(height, width, CvType.CV_32FC2);
    Mat none = new Mat();
    Mat part = new Mat();
    try {
      map.put(0, 0, from);
      int edge = Core.BORDER_REPLICATE;
      Imgproc.remap(level(level), part, map, none, Imgproc.INTER_LINEAR, edge);
      return part;
    } finally {
      map.release();
      none.release();
    }
  }

  private Mat level(int wanted) {
    while (levels.size() <= wanted) {
      Mat last = levels.get(levels.size() - 1);
      Mat half = new Mat();
      Size size = new Size(Math.max(1, last.cols() / 2), Math.max(1, last.rows() / 2));
      Imgproc.resize(last, half, size, 0, 0, Imgproc.INTER_AREA);
      levels.add(half);
    }
    return levels.get(wanted);
  }

  @Override
  public void close() {
    levels.forEach(Mat::release);
  }
}
