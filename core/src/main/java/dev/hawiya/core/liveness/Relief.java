package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.liveness.Tracker.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What neighbours have in common of the motion that a plane leaves over: a nose before its cheeks,
 * a mouth that opens. Errors of single tracks differ from neighbour to neighbour and fall out.
 */
final class Relief {
  private static final int COLUMNS = 6;
  private static final int ROWS = 7;
  private static final int LEAST = 4;

  /** Cells with tracks: fewer do not stand for a face. */
  private static final int FEWEST = 6;

  /** Not the highest cell: a pattern that repeats can mislead all tracks of one. */
  private static final double SHARE = 0.67;

  private Relief() {}

  /**
   * What two thirds of the cells of a grid in a box do not exceed, pixels; 0 where nothing is left
   * but errors, empty where too few cells hold tracks.
   *
   * @param box in pixels
   */
  static OptionalDouble of(Plane plane, Box box) {
    double[] found =
        cells(plane, box).stream()
            .filter(cell -> cell.size() >= LEAST)
            .mapToDouble(cell -> common(plane.leftX(), cell) + common(plane.leftY(), cell))
            .sorted()
            .toArray();
    if (found.length < FEWEST) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.sqrt(Math.max(0, found[(int) (SHARE * found.length)])));
  }

  private static List<List<Integer>> cells(Plane plane, Box box) {
    List<List<Integer>> cells = new ArrayList<>();
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      cells.add(new ArrayList<>());
    }
    for (int i = 0; i < plane.tracks().size(); i++) {
      Track t = plane.tracks().get(i);
      int column = (int) Math.floor((t.x() - box.x0()) / box.width() * COLUMNS);
      int row = (int) Math.floor((t.y() - box.y0()) / box.height() * ROWS);
      if (column >= 0 && column < COLUMNS && row >= 0 && row < ROWS) {
        cells.get(row * COLUMNS + column).add(i);
      }
    }
    return cells;
  }

  /** The squared median of a cell, less the squared error that such a median has. */
  private static double common(double[] left, List<Integer> cell) {
    double[] values = cell.stream().mapToDouble(i -> left[i]).sorted().toArray();
    double median = values[values.length / 2];
    double[] off = Arrays.stream(values).map(v -> Math.abs(v - median)).sorted().toArray();
    double error = 1.25 * 1.48 * off[off.length / 2] / Math.sqrt(values.length);
    return median * median - error * error;
  }
}
