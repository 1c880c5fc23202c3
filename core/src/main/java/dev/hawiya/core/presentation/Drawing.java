package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells a file that was drawn from a photo: how the card lies in it, what is around it, how
 * its corners look.
 *
 * @param fills whether the card takes the picture from corner to corner
 * @param upright whether its edges run along the rows and columns of pixels
 * @param plain whether all around it has one colour
 * @param square whether its corners are not rounded, as those of every real card are
 */
record Drawing(boolean fills, boolean upright, boolean plain, boolean square) {
  private static final double CORNER = 0.04;
  private static final double LEAN = Math.tan(Math.toRadians(1.6));
  private static final double ONE_COLOUR = 3;
  private static final double ANOTHER_COLOUR = 30;
  private static final int FEWEST = 50;

  static Drawing of(CardView view, Quad corners) {
    Raster photo = view.photo();
    Box box = corners.bounds();
    boolean fills =
        box.x0() < CORNER && box.y0() < CORNER && box.x1() > 1 - CORNER && box.y1() > 1 - CORNER;
    int[] around = around(photo, box);
    boolean plain =
        around.length >= FEWEST
            && around[around.length * 19 / 20] - around[around.length / 20] <= ONE_COLOUR;
    boolean upright = upright(corners, photo);
    Box exact = fills || !plain ? new Box(0, 0, 1, 1) : tight(photo, around[around.length / 2]);
    return new Drawing(fills && upright, upright, plain, square(view, Quad.of(exact)));
  }

  private static boolean upright(Quad corners, Raster photo) {
    List<Point> c = corners.corners();
    for (int i = 0; i < 4; i++) {
      double dx = Math.abs(c.get((i + 1) % 4).x() - c.get(i).x()) * photo.width();
      double dy = Math.abs(c.get((i + 1) % 4).y() - c.get(i).y()) * photo.height();
      if (Math.min(dx, dy) > LEAN * Math.max(dx, dy)) {
        return false;
      }
    }
    return true;
  }

  /** Green of pixels clear of the card, sorted. */
  private static int[] around(Raster photo, Box card) {
    List<Integer> greens = new ArrayList<>();
    int step = Math.max(1, photo.width() / 120);
    Box near = card.grown(CORNER, CORNER);
    for (int y = 0; y < photo.height(); y += step) {
      for (int x = 0; x < photo.width(); x += step) {
        double u = x / (double) photo.width();
        double v = y / (double) photo.height();
        if (u < near.x0() || u > near.x1() || v < near.y0() || v > near.y1()) {
          greens.add(green(photo, x, y));
        }
      }
    }
    return greens.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Around everything that is not of the colour of the border: exact, where nothing leans. */
  private static Box tight(Raster photo, int border) {
    int left = photo.width();
    int top = photo.height();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        if (Math.abs(green(photo, x, y) - border) > 4 * ONE_COLOUR) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    double w = photo.width();
    double h = photo.height();
    return right > left && bottom > top
        ? new Box(left / w, top / h, right / w, bottom / h)
        : new Box(0, 0, 1, 1);
  }

  private static int green(Raster photo, int x, int y) {
    return photo.rgb()[3 * (y * photo.width() + x) + 1] & 255;
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
}
