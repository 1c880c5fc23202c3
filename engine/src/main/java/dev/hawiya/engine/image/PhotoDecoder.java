package dev.hawiya.engine.image;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.image.Raster;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Decodes JPEG, PNG and WebP with OpenCV: 8-bit RGB, upright, transparent pixels on white. */
public final class PhotoDecoder implements ImageDecoder {
  private final Limits limits;

  public PhotoDecoder(Limits limits) {
    this.limits = limits;
    OpenCv.load();
  }

  @Override
  public List<Raster> decode(byte[] encoded) throws InputRejected {
    limits.requireBytes(encoded.length);
    Mat rgb = stored(encoded);
    try {
      Upright.turn(rgb, ExifOrientation.of(encoded));
      return List.of(OpenCv.raster(rgb));
    } finally {
      rgb.release();
    }
  }

  /**
   * The picture of a file as it is stored, whatever orientation is noted down in it; three-channel
   * RGB, released by the caller.
   */
  public Mat stored(byte[] encoded) throws InputRejected {
    ImageHeader header = ImageHeader.of(encoded);
    limits.requireSize(header.width(), header.height());
    Mat rgb = new Mat();
    try {
      pixels(encoded, header, rgb);
      return rgb;
    } catch (InputRejected e) {
      rgb.release();
      throw e;
    }
  }

  private static void pixels(byte[] encoded, ImageHeader header, Mat rgb) throws InputRejected {
    int flags =
        header.alpha()
            ? Imgcodecs.IMREAD_UNCHANGED
            : Imgcodecs.IMREAD_COLOR | Imgcodecs.IMREAD_IGNORE_ORIENTATION;
    Mat file = new MatOfByte(encoded);
    Mat decoded = new Mat();
    try {
      decoded = Imgcodecs.imdecode(file, flags);
      if (decoded.empty()
          || decoded.cols() != header.width()
          || decoded.rows() != header.height()) {
        throw new InputRejected(
            Reason.DAMAGED, "the picture could not be decoded: take or export a new one");
      }
      toRgb(decoded, rgb);
    } catch (CvException e) {
      throw new InputRejected(
          Reason.DAMAGED, "the picture could not be decoded: take or export a new one");
    } finally {
      file.release();
      decoded.release();
    }
  }

  private static void toRgb(Mat decoded, Mat rgb) {
    if (decoded.depth() == CvType.CV_16U) {
      decoded.convertTo(decoded, CvType.CV_8U, 1 / 257.0);
    }
    switch (decoded.channels()) {
      case 1 -> Imgproc.cvtColor(decoded, rgb, Imgproc.COLOR_GRAY2RGB);
      case 4 -> onWhite(decoded, rgb);
      default -> Imgproc.cvtColor(decoded, rgb, Imgproc.COLOR_BGR2RGB);
    }
  }

  private static void onWhite(Mat bgra, Mat rgb) {
    Mat alpha = new Mat();
    Mat white = new Mat(bgra.size(), CvType.CV_8UC3, new Scalar(255, 255, 255));
    Mat opaque = new Mat();
    try {
      Core.extractChannel(bgra, alpha, 3);
      Imgproc.cvtColor(bgra, opaque, Imgproc.COLOR_BGRA2RGB);
      Mat alphas = new Mat();
      Core.merge(List.of(alpha, alpha, alpha), alphas);
      Core.multiply(opaque, alphas, opaque, 1 / 255.0);
      Core.bitwise_not(alphas, alphas);
      Core.multiply(white, alphas, white, 1 / 255.0);
      Core.add(opaque, white, rgb);
      alphas.release();
    } finally {
      alpha.release();
      white.release();
      opaque.release();
    }
  }
}
