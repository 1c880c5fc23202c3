package dev.hawiya.engine.image;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Lays a page flat at 12 pixels a millimetre: a card of the size ID-1 in 1024 x 646 pixels. */
public final class PageRectifier implements Rectifier {
  private static final double PIXELS = 1024 / PageSize.ID_1.width();

  @Override
  public Page rectify(Raster photo, Quad corners, PageSize size) {
    int width = (int) Math.round(size.width() * PIXELS);
    int height = (int) Math.round(size.height() * PIXELS);
    Mat source = OpenCv.matrix(photo);
    Mat flat = new Mat();
    MatOfPoint2f from = pixels(corners, photo.width(), photo.height());
    MatOfPoint2f to = pixels(Quad.WHOLE, width, height);
    Mat mapping = Imgproc.getPerspectiveTransform(from, to);
    try {
      Imgproc.warpPerspective(
          source,
          flat,
          mapping,
          new Size(width, height),
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
