package dev.hawiya.engine.face;

import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Halves large frames: the pixels of three are held at a time, and no face needs as many. */
final class SmallFrame {
  /** A third of what a single picture may have, so that a burst holds no more than one. */
  private static final int MOST_PIXELS = 25_000_000 / 3;

  private SmallFrame() {}

  static Raster of(Raster frame) {
    if ((long) frame.width() * frame.height() <= MOST_PIXELS) {
      return frame;
    }
    Mat whole = OpenCv.matrix(frame);
    Mat half = new Mat();
    try {
      Imgproc.resize(whole, half, new Size(), 0.5, 0.5, Imgproc.INTER_AREA);
      return OpenCv.raster(half);
    } finally {
      whole.release();
      half.release();
    }
  }
}
