package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;

/** The pixels of a photo around a card, and where on the card each of them lies. */
final class CardView {
  private final Raster photo;
  private final Homography toCard;
  private final int left;
  private final int top;
  private final Plane luma;
  private final Plane blueness;
  private final Plane redness;

  CardView(Raster photo, Quad corners) {
    this.photo = photo;
    this.toCard = Homography.between(corners, Quad.WHOLE);
    Box box = corners.bounds().grown(0, 0);
    this.left = (int) (box.x0() * photo.width()) & ~1;
    this.top = (int) (box.y0() * photo.height()) & ~1;
    int width = Math.max(2, (int) (box.x1() * photo.width()) - left) & ~1;
    int height = Math.max(2, (int) (box.y1() * photo.height()) - top) & ~1;
    this.luma = new Plane(width, height, 1);
    this.blueness = new Plane(width / 2, height / 2, 2);
    this.redness = new Plane(width / 2, height / 2, 2);
    fill();
  }

  private void fill() {
    byte[] rgb = photo.rgb();
    for (int y = 0; y < luma.height(); y++) {
      for (int x = 0; x < luma.width(); x++) {
        int pixel = (top + y) * photo.width() + left + x;
        int r = rgb[3 * pixel] & 255;
        int b = rgb[3 * pixel + 2] & 255;
        float bright = photo.brightness(pixel);
        luma.values()[y * luma.width() + x] = bright;
        int half = (y >> 1) * redness.width() + (x >> 1);
        redness.values()[half] += 0.25f * (r - bright);
        blueness.values()[half] += 0.25f * (b - bright);
      }
    }
  }

  /** Brightness 0..255, a value a pixel. */
  Plane luma() {
    return luma;
  }

  /** Blue less brightness, a value for each two by two pixels: files keep colour no finer. */
  Plane blueness() {
    return blueness;
  }

  /** Red less brightness, a value for each two by two pixels. */
  Plane redness() {
    return redness;
  }

  Raster photo() {
    return photo;
  }

  /** The place on the card, 0..1, of a place in a plane. */
  Point onCard(Plane plane, double x, double y) {
    return toCard.map(
        new Point(
            (left + x * plane.step()) / photo.width(), (top + y * plane.step()) / photo.height()));
  }

  /** Whether a square of a plane lies on the card, clear of its edges. */
  boolean holds(Plane plane, int x, int y, int side) {
    return inside(onCard(plane, x, y))
        && inside(onCard(plane, x + side, y))
        && inside(onCard(plane, x, y + side))
        && inside(onCard(plane, x + side, y + side));
  }

  /** The mean colour of three by three pixels around a place of the photo, 0..1. */
  double[] colour(Point at) {
    int x = Math.max(1, Math.min(photo.width() - 2, (int) (at.x() * photo.width())));
    int y = Math.max(1, Math.min(photo.height() - 2, (int) (at.y() * photo.height())));
    double[] mean = new double[3];
    for (int i = 0; i < 27; i++) {
      int p = 3 * ((y - 1 + i / 9) * photo.width() + x - 1 + i / 3 % 3) + i % 3;
      mean[i % 3] += (photo.rgb()[p] & 255) / 9.0;
    }
    return mean;
  }

  /** Whether a square of the photo lies on the card, clear of its edges. */
  boolean holdsPatch(int x, int y, int side) {
    double w = photo.width();
    double h = photo.height();
    return inside(toCard.map(new Point(x / w, y / h)))
        && inside(toCard.map(new Point((x + side) / w, (y + side) / h)));
  }

  /** The column of the brightness that a column of the photo is. */
  int column(double x) {
    return (int) x - left;
  }

  /** The row of the brightness that a row of the photo is. */
  int row(double y) {
    return (int) y - top;
  }

  /** The first column of the brightness at which a block of the whole photo begins. */
  int firstColumn(int block) {
    return (block - left % block) % block;
  }

  /** The first row of the brightness at which a block of the whole photo begins. */
  int firstRow(int block) {
    return (block - top % block) % block;
  }

  /** Whether a place is on the card, clear of its edges. */
  static boolean inside(Point p) {
    return p.x() > 0.02 && p.x() < 0.98 && p.y() > 0.03 && p.y() < 0.97;
  }
}
