package dev.hawiya.engine.face;

import dev.hawiya.core.geometry.Point;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Samples a part of a picture through an affine map, shrinking without moiré. */
final class Warp {
  /** What is left to the bilinear sampling after shrinking by areas. */
  private static final double REST = 0.7;

  private Warp() {}

  /** Beyond the picture its edge goes on. The caller releases the answer. */
  static Mat of(Mat rgb, Affine map, int width, int height) {
    return sampled(rgb, map, new Size(width, height), Core.BORDER_REPLICATE);
  }

  /** Beyond the picture all is grey. The caller releases the answer. */
  static Mat onGrey(Mat rgb, Affine map, int width, int height) {
    return sampled(rgb, map, new Size(width, height), Core.BORDER_CONSTANT);
  }

  private static Mat sampled(Mat rgb, Affine map, Size target, int border) {
    Rect rect = source(rgb, map.inverse(), (int) target.width, (int) target.height);
    Mat part = rgb.submat(rect);
    Mat shrunk = new Mat();
    Mat warped = new Mat();
    Mat matrix = new Mat(2, 3, CvType.CV_64F);
    try {
      double k = Math.min(1, map.scale() / REST);
      Mat from = part;
      if (k < 1) {
        Size size = new Size(Math.ceil(rect.width * k), Math.ceil(rect.height * k));
        Imgproc.resize(part, shrunk, size, 0, 0, Imgproc.INTER_AREA);
        from = shrunk;
      }
      Affine rest = map.of(rect.x, rect.y, k);
      matrix.put(0, 0, rest.a(), rest.b(), rest.e(), rest.c(), rest.d(), rest.f());
      Imgproc.warpAffine(
          from, warped, matrix, target, Imgproc.INTER_LINEAR, border, Scalar.all(127));
      return warped;
    } finally {
      part.release();
      shrunk.release();
      matrix.release();
    }
  }

  /** The part of the picture that the target shows, at least one pixel. */
  private static Rect source(Mat rgb, Affine back, int width, int height) {
    List<Point> corners =
        List.of(
            back.apply(new Point(0, 0)),
            back.apply(new Point(width, 0)),
            back.apply(new Point(width, height)),
            back.apply(new Point(0, height)));
    double x0 = corners.stream().mapToDouble(Point::x).min().orElse(0);
    double x1 = corners.stream().mapToDouble(Point::x).max().orElse(0);
    double y0 = corners.stream().mapToDouble(Point::y).min().orElse(0);
    double y1 = corners.stream().mapToDouble(Point::y).max().orElse(0);
    int left = clamp((int) Math.floor(x0) - 2, rgb.cols() - 1);
    int top = clamp((int) Math.floor(y0) - 2, rgb.rows() - 1);
    int right = Math.max(left + 1, Math.min(rgb.cols(), (int) Math.ceil(x1) + 2));
    int bottom = Math.max(top + 1, Math.min(rgb.rows(), (int) Math.ceil(y1) + 2));
    return new Rect(left, top, right - left, bottom - top);
  }

  private static int clamp(int value, int most) {
    return Math.max(0, Math.min(value, most));
  }
}
