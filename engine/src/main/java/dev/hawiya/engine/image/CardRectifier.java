package dev.hawiya.engine.image;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Lays an ID-1 card (85.60 x 53.98 mm) flat at 12 pixels a millimetre. */
public final class CardRectifier implements Rectifier {
  private static final int WIDTH = 1024;
  private static final int HEIGHT = 646;

  @Override
  public Page rectify(Raster photo, Quad corners) {
    Mat source = OpenCv.matrix(photo);
    Mat flat = new Mat();
    MatOfPoint2f from = pixels(corners, photo.width(), photo.height());
    MatOfPoint2f to = pixels(Quad.WHOLE, WIDTH, HEIGHT);
    Mat mapping = Imgproc.getPerspectiveTransform(from, to);
    try {
      Imgproc.warpPerspective(
          source,
          flat,
          mapping,
          new Size(WIDTH, HEIGHT),
          Imgproc.INTER_LINEAR,
          Core.BORDER_REPLICATE);
      return new Page(OpenCv.raster(flat), Homography.between(Quad.WHOLE, corners));
    } finally {
      source.release();
      flat.release();
      from.release();
      to.release();
      mapping.release();
    }
  }

  private static MatOfPoint2f pixels(Quad quad, int width, int height) {
    return new MatOfPoint2f(
        quad.corners().stream()
            .map(p -> pixel(p, width, height))
            .toArray(org.opencv.core.Point[]::new));
  }

  private static org.opencv.core.Point pixel(Point p, int width, int height) {
    return new org.opencv.core.Point(p.x() * width - 0.5, p.y() * height - 0.5);
  }
}
