package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What tells a file that was drawn from a photo: how the card lies in it, what is around it, how
 * sharp its edges are.
 *
 * @param fills whether the card takes the picture from corner to corner
 * @param upright whether its edges run along the rows and columns of pixels
 * @param plain whether all around it has one colour
 * @param square whether its corners are not rounded, as those of every real card are
 * @param sharpness share of the strongest edges that is done within two pixels, 0..1
 */
record Drawing(boolean fills, boolean upright, boolean plain, boolean square, double sharpness) {
  private static final double CORNER = 0.02;
  private static final double LEAN = Math.tan(Math.toRadians(0.8));
  private static final double ONE_COLOUR = 3;
  private static final double STRONG = 60;
  private static final double ANOTHER_COLOUR = 30;
  private static final int FEWEST = 50;

  static Drawing of(CardView view, Quad corners) {
    Raster photo = view.photo();
    Box box = corners.bounds();
    boolean fills =
        box.x0() < CORNER && box.y0() < CORNER && box.x1() > 1 - CORNER && box.y1() > 1 - CORNER;
    return new Drawing(
        fills && upright(corners, photo, 3 * LEAN),
        upright(corners, photo, LEAN),
        plain(photo, box),
        square(view, corners),
        sharpness(view));
  }

  private static boolean upright(Quad corners, Raster photo, double most) {
    List<Point> c = corners.corners();
    for (int i = 0; i < 4; i++) {
      double dx = Math.abs(c.get((i + 1) % 4).x() - c.get(i).x()) * photo.width();
      double dy = Math.abs(c.get((i + 1) % 4).y() - c.get(i).y()) * photo.height();
      if (Math.min(dx, dy) > most * Math.max(dx, dy)) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(Raster photo, Box card) {
    List<Integer> greens = new ArrayList<>();
    int step = Math.max(1, photo.width() / 120);
    Box near = card.grown(0.02, 0.02);
    for (int y = 0; y < photo.height(); y += step) {
      for (int x = 0; x < photo.width(); x += step) {
        double u = x / (double) photo.width();
        double v = y / (double) photo.height();
        if (u < near.x0() || u > near.x1() || v < near.y0() || v > near.y1()) {
          greens.add(photo.rgb()[3 * (y * photo.width() + x) + 1] & 255);
        }
      }
    }
    int[] sorted = greens.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted.length >= FEWEST
        && sorted[sorted.length * 19 / 20] - sorted[sorted.length / 20] <= ONE_COLOUR;
  }

  /** Whether at most one corner shows what is behind the card. */
  private static boolean square(CardView view, Quad corners) {
    Homography way = Homography.between(Quad.WHOLE, corners);
    int rounded = 0;
    for (int i = 0; i < 4; i++) {
      int x = i % 3 == 0 ? 0 : 1;
      int y = i / 2;
      double[] tip = view.colour(way.map(from(x, y, 0.006, 0.009)));
      double along = away(tip, view.colour(way.map(from(x, y, 0.07, 0.012))));
      double down = away(tip, view.colour(way.map(from(x, y, 0.008, 0.11))));
      rounded += Math.min(along, down) > ANOTHER_COLOUR ? 1 : 0;
    }
    return rounded <= 1;
  }

  private static Point from(int cornerX, int cornerY, double dx, double dy) {
    return new Point(Math.abs(cornerX - dx), Math.abs(cornerY - dy));
  }

  private static double away(double[] a, double[] b) {
    return Math.max(Math.abs(a[0] - b[0]), Math.max(Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])));
  }

  private static double sharpness(CardView view) {
    Plane luma = view.luma();
    double[] shares = new double[luma.width() * luma.height() / 3 + luma.width()];
    int count = 0;
    for (int y = 2; y < luma.height(); y += 3) {
      for (int x = 3; x + 3 < luma.width(); x++) {
        float step = Math.abs(luma.at(x + 3, y) - luma.at(x - 3, y));
        if (step > STRONG) {
          shares[count++] = Math.min(1, Math.abs(luma.at(x + 1, y) - luma.at(x - 1, y)) / step);
        }
      }
    }
    if (count < FEWEST) {
      return 0;
    }
    Arrays.sort(shares, 0, count);
    return shares[count * 9 / 10];
  }
}
