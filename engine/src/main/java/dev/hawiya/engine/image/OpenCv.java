package dev.hawiya.engine.image;

import dev.hawiya.core.image.Raster;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Loads OpenCV once and carries pixels between its matrices and rasters. */
public final class OpenCv {
  private OpenCv() {}

  private static final class Loaded {
    static {
      nu.pattern.OpenCV.loadLocally();
      // Requests are the unit of parallelism; OpenCV's own threads would only fight over cores.
      Core.setNumThreads(1);
    }

    static void now() {}
  }

  /** Makes sure that the native library is there; cheap after the first call. */
  public static void load() {
    Loaded.now();
  }

  /** A three-channel RGB matrix with a copy of the raster's pixels; the caller releases it. */
  public static Mat matrix(Raster raster) {
    load();
    Mat matrix = new Mat(raster.height(), raster.width(), CvType.CV_8UC3);
    matrix.put(0, 0, raster.rgb());
    return matrix;
  }

  /** A raster with a copy of a three-channel RGB matrix's pixels. */
  public static Raster raster(Mat rgb) {
    byte[] pixels = new byte[rgb.rows() * rgb.cols() * 3];
    rgb.get(0, 0, pixels);
    return new Raster(rgb.cols(), rgb.rows(), pixels);
  }
}
