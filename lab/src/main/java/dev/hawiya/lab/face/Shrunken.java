package dev.hawiya.lab.face;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** A picture as a document's small portrait would show it, or of another size. */
final class Shrunken {
  /** Longer side of the face's box in pixels. */
  private static final double FACE = 64;

  private static final double BLUR = 0.6;
  private static final int JPEG_QUALITY = 50;

  private Shrunken() {}

  /** The face at 64 pixels, blurred and stored as JPEG of quality 50. */
  static Raster portrait(Raster picture, Face face) {
    double side =
        Math.max(face.box().width() * picture.width(), face.box().height() * picture.height());
    Mat small = resized(picture, Math.min(1, FACE / side));
    MatOfByte coded = new MatOfByte();
    MatOfInt quality = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, JPEG_QUALITY);
    try {
      Imgproc.GaussianBlur(small, small, new Size(), BLUR);
      Imgproc.cvtColor(small, small, Imgproc.COLOR_RGB2BGR);
      Imgcodecs.imencode(".jpg", small, coded, quality);
      Mat stored = Imgcodecs.imdecode(coded, Imgcodecs.IMREAD_COLOR);
      Imgproc.cvtColor(stored, stored, Imgproc.COLOR_BGR2RGB);
      Raster raster = OpenCv.raster(stored);
      stored.release();
      return raster;
    } finally {
      small.release();
      coded.release();
      quality.release();
    }
  }

  /** The picture with so many pixels. */
  static Raster ofPixels(Raster picture, double pixels) {
    double scale = Math.sqrt(pixels / (picture.width() * (double) picture.height()));
    Mat resized = resized(picture, scale);
    try {
      return OpenCv.raster(resized);
    } finally {
      resized.release();
    }
  }

  private static Mat resized(Raster picture, double scale) {
    Mat rgb = OpenCv.matrix(picture);
    Mat resized = new Mat();
    int filter = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
    Imgproc.resize(rgb, resized, new Size(), scale, scale, filter);
    rgb.release();
    return resized;
  }
}
