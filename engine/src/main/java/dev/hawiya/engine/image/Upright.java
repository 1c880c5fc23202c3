package dev.hawiya.engine.image;

import org.opencv.core.Core;
import org.opencv.core.Mat;

/** Sets pictures upright. */
public final class Upright {
  private Upright() {}

  /**
   * Turns a picture in place.
   *
   * @param orientation 1 (upright) to 8 as in EXIF 2.32, tag 0x0112; any other number turns nothing
   */
  public static void turn(Mat rgb, int orientation) {
    switch (orientation) {
      case 2 -> Core.flip(rgb, rgb, 1);
      case 3 -> Core.rotate(rgb, rgb, Core.ROTATE_180);
      case 4 -> Core.flip(rgb, rgb, 0);
      case 5 -> Core.transpose(rgb, rgb);
      case 6 -> Core.rotate(rgb, rgb, Core.ROTATE_90_CLOCKWISE);
      case 7 -> {
        Core.transpose(rgb, rgb);
        Core.rotate(rgb, rgb, Core.ROTATE_180);
      }
      case 8 -> Core.rotate(rgb, rgb, Core.ROTATE_90_COUNTERCLOCKWISE);
      default -> {
        // 1 is upright, and anything else is no orientation.
      }
    }
  }
}
