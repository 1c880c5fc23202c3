package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;

/**
 * Corners read from heat maps: the centre of mass around each map's hottest cell.
 *
 * @param quad corners in pixels of the network's input
 * @param score the least certain corner's mass, 0..1
 */
record CornerHeat(Quad quad, double score) {
  private static final int REACH = 2;

  /**
   * @param heat four maps of side x side cells, top left corner first, clockwise
   * @param stride input pixels a cell
   */
  static CornerHeat of(float[] heat, int side, int stride) {
    Point[] corners = new Point[4];
    double least = 1;
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
      corners[map] = new Point((x / mass + .5) * stride, (y / mass + .5) * stride);
      least = Math.min(least, mass);
    }
    return new CornerHeat(new Quad(corners[0], corners[1], corners[2], corners[3]), least);
  }
}
