package dev.hawiya.rivals;

import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** How a picture is shown: in grey, or black on white. */
enum Ink {
  GREY,
  OTSU;

  /** A byte a pixel, rows from the top. */
  byte[] of(Raster raster) {
    Mat rgb = OpenCv.matrix(raster);
    Mat grey = new Mat();
    try {
      Imgproc.cvtColor(rgb, grey, Imgproc.COLOR_RGB2GRAY);
      if (this == OTSU) {
        Imgproc.threshold(grey, grey, 0, 255, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
      }
      byte[] pixels = new byte[grey.rows() * grey.cols()];
      grey.get(0, 0, pixels);
      return pixels;
    } finally {
      rgb.release();
      grey.release();
    }
  }
}
