package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Corners read from heat maps: the centre of mass around each map's hottest cell.
 *
 * @param corners in pixels of the network's input, the card's own top left first, clockwise
 * @param masses how certain each corner is, 0..1
 */
record CornerHeat(List<Point> corners, List<Double> masses) {
  private static final int REACH = 2;

  /**
   * @param heat four maps of side x side cells, top left corner first, clockwise
   * @param stride input pixels a cell
   */
  static CornerHeat of(float[] heat, int side, int stride) {
    List<Point> corners = new ArrayList<>();
    List<Double> masses = new ArrayList<>();
    for (int map = 0; map < 4; map++) {
      int from = map * side * side;
      int hottest = from;
      for (int i = from; i < from + side * side; i++) {
        hottest = heat[i] > heat[hottest] ? i : hottest;
      }
      double mass = 0;
      double x = 0;
      double y = 0;
      int row = (hottest - from) / side;
      int column = (hottest - from) % side;
      for (int r = Math.max(0, row - REACH); r <= Math.min(side - 1, row + REACH); r++) {
        for (int c = Math.max(0, column - REACH); c <= Math.min(side - 1, column + REACH); c++) {
          double h = heat[from + r * side + c];
          mass += h;
          x += h * c;
          y += h * r;
        }
      }
      corners.add(new Point((x / mass + .5) * stride, (y / mass + .5) * stride));
      masses.add(mass);
    }
    return new CornerHeat(corners, masses);
  }

  Quad quad() {
    return new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
  }

  /** The mass of the least certain corner. */
  double score() {
    return Collections.min(masses);
  }

  /**
   * The least certain corner set where the other three expect it, as in a parallelogram: a corner
   * under a finger, or a wrong one. It is worth as much as the least certain of the three.
   */
  CornerHeat completed() {
    int weakest = masses.indexOf(score());
    Point before = corners.get((weakest + 3) % 4);
    Point after = corners.get((weakest + 1) % 4);
    Point opposite = corners.get((weakest + 2) % 4);
    List<Point> completed = new ArrayList<>(corners);
    completed.set(
        weakest,
        new Point(before.x() + after.x() - opposite.x(), before.y() + after.y() - opposite.y()));
    List<Double> rest = new ArrayList<>(masses);
    rest.set(weakest, 1.0);
    rest.set(weakest, Collections.min(rest));
    return new CornerHeat(completed, rest);
  }
}
