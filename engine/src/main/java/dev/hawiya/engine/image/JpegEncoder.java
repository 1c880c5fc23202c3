package dev.hawiya.engine.image;

import dev.hawiya.core.image.PictureEncoder;
import dev.hawiya.core.image.Raster;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Writes JPEG of quality 90, at which print stays as it was. */
public final class JpegEncoder implements PictureEncoder {
  private static final int QUALITY = 90;

  @Override
  public byte[] jpeg(Raster raster) {
    Mat pixels = OpenCv.matrix(raster);
    MatOfByte file = new MatOfByte();
    MatOfInt settings = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, QUALITY);
    try {
      Imgproc.cvtColor(pixels, pixels, Imgproc.COLOR_RGB2BGR);
      Imgcodecs.imencode(".jpg", pixels, file, settings);
      return file.toArray();
    } finally {
      pixels.release();
      file.release();
      settings.release();
    }
  }
}
