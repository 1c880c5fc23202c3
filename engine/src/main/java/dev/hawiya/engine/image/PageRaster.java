package dev.hawiya.engine.image;

import dev.hawiya.core.image.Raster;
import java.awt.image.BufferedImage;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Brings the picture of one page to a raster that leaves room for the file's other pages. */
public final class PageRaster {
  private PageRaster() {}

  /** A matrix of 8-bit RGB with a picture's pixels; the caller releases it. */
  public static Mat matrix(BufferedImage picture) {
    OpenCv.load();
    RgbRows rows = RgbRows.of(picture);
    Mat rgb = new Mat(picture.getHeight(), picture.getWidth(), CvType.CV_8UC3);
    byte[] row = new byte[picture.getWidth() * 3];
    for (int y = 0; y < picture.getHeight(); y++) {
      rows.read(y, row);
      rgb.put(y, 0, row);
    }
    return rgb;
  }

  /** The raster of a matrix, which is shrunk where it has too many pixels. */
  public static Raster of(Mat rgb, long mostPixels) {
    double scale = Math.sqrt(mostPixels / ((double) rgb.cols() * rgb.rows()));
    if (scale < 1) {
      Imgproc.resize(rgb, rgb, new Size(), scale, scale, Imgproc.INTER_AREA);
    }
    return OpenCv.raster(rgb);
  }
}
