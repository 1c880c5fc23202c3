package dev.hawiya.engine.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture that is a page.
 *
 * @param onPage how the page turns its picture, 1 to 8 as in EXIF
 * @param ofPage how the page itself is turned, likewise
 */
record Scan(PDImageXObject picture, int onPage, int ofPage) {
  /** Share of its length by which a side may lean and still be straight. */
  private static final double STRAIGHT = 0.01;

  /** How much wider than high a page may make the picture's pixels. */
  private static final double SQUARE = 1.05;

  /**
   * A picture as it lies; empty where it is tilted, distorted or masked, and so must be painted.
   *
   * @param place of the unit square, in points
   * @param rotation of the page in degrees, clockwise
   */
  static Optional<Scan> of(PDImageXObject picture, Matrix place, int rotation) {
    double a = place.getScaleX();
    double b = place.getShearY();
    double c = place.getShearX();
    double d = place.getScaleY();
    double across = Math.hypot(a, b);
    double down = Math.hypot(c, d);
    boolean upright = Math.abs(b) < STRAIGHT * across && Math.abs(c) < STRAIGHT * down;
    boolean quarter = Math.abs(a) < STRAIGHT * across && Math.abs(d) < STRAIGHT * down;
    double stretch = across / picture.getWidth() / (down / picture.getHeight());
    boolean masked =
        picture.getCOSObject().containsKey(COSName.SMASK)
            || picture.getCOSObject().containsKey(COSName.MASK);
    if (!(upright || quarter) || masked || !(stretch < SQUARE && stretch > 1 / SQUARE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Scan(picture, upright ? upright(a > 0, d > 0) : quarter(b > 0, c > 0), turn(rotation)));
  }

  private static int upright(boolean right, boolean up) {
    if (right) {
      return up ? 1 : 4;
    }
    return up ? 2 : 3;
  }

  private static int quarter(boolean rightIsUp, boolean upIsRight) {
    if (rightIsUp) {
      return upIsRight ? 7 : 8;
    }
    return upIsRight ? 6 : 5;
  }

  private static int turn(int rotation) {
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> 6;
      case 180 -> 3;
      case 270 -> 8;
      default -> 1;
    };
  }
}
