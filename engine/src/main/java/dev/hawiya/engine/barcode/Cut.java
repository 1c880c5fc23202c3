package dev.hawiya.engine.barcode;

import com.google.zxing.LuminanceSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A block set upright, with the quiet zone around it: bytes of grey, rows from the top. */
final class Cut extends LuminanceSource {
  /** Pixels of the page beyond the block on each side: 2.5 mm. */
  static final int MARGIN = 30;

  private static final double PAPER = 255;

  private final byte[] grey;

  private Cut(int width, int height, byte[] grey) {
    super(width, height);
    this.grey = grey;
  }

  static Cut of(Mat page, Block block) {
    int width = (int) Math.round(block.width()) + 2 * MARGIN;
    int height = (int) Math.round(block.height()) + 2 * MARGIN;
    double cosine = Math.cos(block.angle());
    double sine = Math.sin(block.angle());
    Mat mapping = new Mat(2, 3, CvType.CV_64F);
    Mat upright = new Mat();
    try {
      double x = (width - 1) / 2.0;
      double y = (height - 1) / 2.0;
      mapping.put(0, 0, cosine, -sine, block.x() - 0.5 - cosine * x + sine * y);
      mapping.put(1, 0, sine, cosine, block.y() - 0.5 - sine * x - cosine * y);
      int linear = Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP;
      Size size = new Size(width, height);
      // Pixels drawn out beyond the page's edge would look like bars.
      Imgproc.warpAffine(
          page, upright, mapping, size, linear, Core.BORDER_CONSTANT, new Scalar(PAPER));
      byte[] grey = new byte[width * height];
      upright.get(0, 0, grey);
      return new Cut(width, height, grey);
    } finally {
      mapping.release();
      upright.release();
    }
  }

  int grey(int x, int y) {
    return grey[y * getWidth() + x] & 0xff;
  }

  @Override
  public byte[] getRow(int y, byte[] row) {
    byte[] target = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
    System.arraycopy(grey, y * getWidth(), target, 0, getWidth());
    return target;
  }

  @Override
  public byte[] getMatrix() {
    return grey;
  }
}
