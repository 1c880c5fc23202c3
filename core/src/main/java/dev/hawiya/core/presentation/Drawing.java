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
 * @param upright whether it lies on one colour, its edges along the rows and columns of pixels
 * @param square whether its corners are not rounded, as those of every real card are
 */
record Drawing(boolean fills, boolean upright, boolean square) {
  private static final double CORNER = 0.07;
  private static final double HALF = 0.5;
  private static final int SAMPLES = 60;
  private static final double MOST = 0.7;
  private static final double ONE_COLOUR = 3;
  private static final double ANOTHER_COLOUR = 30;
  private static final int FEWEST = 50;

  static Drawing of(CardView view, Quad corners) {
    Raster photo = view.photo();
    Box box = corners.bounds();
    boolean fills = corners.corners().stream().allMatch(Drawing::inCorner) && box.area() > HALF;
    int[] around = around(photo, box);
    boolean plain =
        around.length >= FEWEST
            && around[around.length * 19 / 20] - around[around.length / 20] <= ONE_COLOUR;
    Box exact = plain ? tight(photo, around[around.length / 2]) : Quad.WHOLE.bounds();
    boolean upright = plain && alongEdges(photo, exact, around[around.length / 2]);
    return new Drawing(fills, upright, square(view, Quad.of(exact)));
  }

  private static boolean inCorner(Point p) {
    return Math.min(Math.abs(p.x()), Math.abs(1 - p.x())) < CORNER
        && Math.min(Math.abs(p.y()), Math.abs(1 - p.y())) < CORNER;
  }

  /** Whether what is not border touches each edge of its box along most of it: nothing leans. */
  private static boolean alongEdges(Raster photo, Box box, int border) {
    int touching = 0;
    for (int i = 1; i < SAMPLES; i++) {
      double t = i / (double) SAMPLES;
      double x = box.x0() + t * box.width();
      double y = box.y0() + t * box.height();
      touching += differs(photo, x, box.y0(), border) ? 1 : 0;
      touching += differs(photo, x, box.y1(), border) ? 1 : 0;
      touching += differs(photo, box.x0(), y, border) ? 1 : 0;
      touching += differs(photo, box.x1(), y, border) ? 1 : 0;
    }
    return touching > MOST * 4 * (SAMPLES - 1);
  }

  private static boolean differs(Raster photo, double u, double v, int border) {
    int x = Math.max(2, Math.min(photo.width() - 3, (int) (u * photo.width())));
    int y = Math.max(2, Math.min(photo.height() - 3, (int) (v * photo.height())));
    int most = 0;
    for (int i = 0; i < 25; i++) {
      int green = green(photo, x - 2 + i % 5, y - 2 + i / 5);
      most = Math.max(most, Math.abs(green - border));
    }
    return most > 4 * ONE_COLOUR;
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
