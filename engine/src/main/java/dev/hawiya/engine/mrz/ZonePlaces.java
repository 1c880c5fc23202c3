package dev.hawiya.engine.mrz;

import dev.hawiya.core.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the places of zones off a map: connected cells, turned by their own direction. */
final class ZonePlaces {
  /** Cells from this probability on belong to a zone. */
  private static final float CELL = 0.5f;

  /** Fewer cells than this are no zone of two lines. */
  private static final int LEAST_CELLS = 12;

  /** A zone is at least this many times as long as high; three lines of 30 are 5 times. */
  private static final double LEAST_LENGTH = 2;

  /** Share of the largest part from which a part belongs to the same zone. */
  private static final double PART = 0.12;

  private ZonePlaces() {}

  /** The places, surest first, in pixels of the picture that the map is of. */
  static List<ZonePlace> of(ZoneMap map) {
    List<ZonePlace> places = new ArrayList<>();
    for (List<Integer> cells : ConnectedCells.of(map.zones(), map.columns(), CELL, LEAST_CELLS)) {
      ZonePlace place = place(map, cells);
      if (place.length() > LEAST_LENGTH * place.height()) {
        places.add(place);
      }
    }
    places.sort(Comparator.comparingDouble(p -> -p.score() * p.length()));
    return places;
  }

  /**
   * The one place that a close look shows: all parts of some size together, as glare or wide gaps
   * between lines may part them. Empty where there is none.
   */
  static Optional<ZonePlace> whole(ZoneMap map) {
    List<List<Integer>> parts = ConnectedCells.of(map.zones(), map.columns(), CELL, LEAST_CELLS);
    int largest = parts.stream().mapToInt(List::size).max().orElse(0);
    List<Integer> cells =
        parts.stream().filter(p -> p.size() >= PART * largest).flatMap(List::stream).toList();
    return cells.isEmpty() ? Optional.empty() : Optional.of(place(map, cells));
  }

  private static ZonePlace place(ZoneMap map, List<Integer> cells) {
    double cosine = 0;
    double sine = 0;
    double sum = 0;
    for (int cell : cells) {
      cosine += map.cosine(cell);
      sine += map.sine(cell);
      sum += map.zone(cell);
    }
    double agreed = Math.hypot(cosine, sine) / cells.size();
    double axis = axis(map, cells);
    boolean backwards = Math.cos(axis) * cosine + Math.sin(axis) * sine < 0;
    double certain = sum / cells.size() * Math.min(1, agreed);
    return bounds(map, cells, backwards ? axis + Math.PI : axis, certain);
  }

  /**
   * The angle of the line along which the cells stretch, told apart from its opposite by nobody.
   */
  private static double axis(ZoneMap map, List<Integer> cells) {
    double mx = cells.stream().mapToInt(c -> c % map.columns()).average().orElseThrow();
    double my = cells.stream().mapToInt(c -> c / map.columns()).average().orElseThrow();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int cell : cells) {
      double x = cell % map.columns() - mx;
      double y = cell / map.columns() - my;
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
    return Math.atan2(2 * xy, xx - yy) / 2;
  }

  private static ZonePlace bounds(ZoneMap map, List<Integer> cells, double angle, double score) {
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    double[] along = new double[] {1e9, -1e9};
    double[] across = new double[] {1e9, -1e9};
    for (int cell : cells) {
      double x = (cell % map.columns() + 0.5) * ZoneMap.STRIDE;
      double y = (cell / map.columns() + 0.5) * ZoneMap.STRIDE;
      widen(along, x * cosine + y * sine);
      widen(across, y * cosine - x * sine);
    }
    double a = (along[0] + along[1]) / 2;
    double b = (across[0] + across[1]) / 2;
    Point centre = new Point(a * cosine - b * sine, a * sine + b * cosine);
    double length = along[1] - along[0] + ZoneMap.STRIDE;
    double height = across[1] - across[0] + ZoneMap.STRIDE;
    return new ZonePlace(centre, cosine, sine, length, height, score);
  }

  private static void widen(double[] range, double value) {
    range[0] = Math.min(range[0], value);
    range[1] = Math.max(range[1], value);
  }
}
