package dev.hawiya.core.layout;

import java.util.Map;
import java.util.Optional;

/**
 * Which row of the page is which row of the layout.
 *
 * @param rows rows of the page by the order of their row in the layout
 * @param shifts how far each row of the layout is expected below its zone, 0..1 of the page
 * @param points how well they fit
 */
record Alignment(Map<Integer, Row> rows, Map<Integer, Double> shifts, double points) {
  Alignment {
    rows = Map.copyOf(rows);
    shifts = Map.copyOf(shifts);
  }

  Optional<Row> row(LayoutRow place) {
    return Optional.ofNullable(rows.get(place.order()));
  }

  double shift(LayoutRow place) {
    return shifts.getOrDefault(place.order(), 0.0);
  }
}
