package dev.hawiya.engine.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/**
 * Reads a picture of Java's row by row as 8-bit RGB, transparent pixels on white. Grey and RGB
 * samples are taken as they are: Java itself would brighten grey ones, which it holds for linear.
 */
@FunctionalInterface
interface RgbRows {
  /**
   * @param rgb filled with three bytes a pixel
   */
  void read(int y, byte[] rgb);

  static RgbRows of(BufferedImage picture) {
    ColorModel colours = picture.getColorModel();
    SampleModel samples = picture.getSampleModel();
    int type = colours.getColorSpace().getType();
    boolean plain = type == ColorSpace.TYPE_GRAY || type == ColorSpace.TYPE_RGB;
    for (int bits : samples.getSampleSize()) {
      plain &= bits <= Short.SIZE;
    }
    return plain && !(colours instanceof IndexColorModel)
        ? samples(picture, samples.getNumBands())
        : converted(picture);
  }

  private static RgbRows samples(BufferedImage picture, int bands) {
    Raster raster = picture.getRaster();
    boolean alpha = bands == 2 || bands == 4;
    boolean multiplied = picture.isAlphaPremultiplied();
    int[] bits = picture.getSampleModel().getSampleSize();
    int[] row = new int[picture.getWidth() * bands];
    return (y, rgb) -> {
      raster.getPixels(0, y, picture.getWidth(), 1, row);
      for (int x = 0; x < picture.getWidth(); x++) {
        int at = x * bands;
        int opacity = alpha ? eight(row[at + bands - 1], bits[bands - 1]) : 255;
        for (int c = 0; c < 3; c++) {
          int band = bands < 3 ? 0 : c;
          int sample = eight(row[at + band], bits[band]);
          int ink = multiplied ? sample : sample * opacity / 255;
          rgb[x * 3 + c] = (byte) Math.min(255, ink + 255 - opacity);
        }
      }
    };
  }

  private static int eight(int sample, int bits) {
    return sample * 255 / ((1 << bits) - 1);
  }

  private static RgbRows converted(BufferedImage picture) {
    int[] row = new int[picture.getWidth()];
    return (y, rgb) -> {
      picture.getRGB(0, y, picture.getWidth(), 1, row, 0, picture.getWidth());
      for (int x = 0; x < row.length; x++) {
        int opacity = row[x] >>> 24;
        for (int c = 0; c < 3; c++) {
          int sample = row[x] >>> (16 - 8 * c) & 0xFF;
          rgb[x * 3 + c] = (byte) (sample * opacity / 255 + 255 - opacity);
        }
      }
    };
  }
}
