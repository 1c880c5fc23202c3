package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.TextRegion;
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

  /** A field's zone, moved with its row: where to look when nothing was detected. */
  TextRegion zone(LayoutRow place, FieldDefinition field) {
    Box zone = field.place().zone();
    double shift = shifts.getOrDefault(place.order(), 0.0);
    double within = Math.max(-zone.y0(), Math.min(shift, 1 - zone.y1()));
    return new TextRegion(new Box(zone.x0(), zone.y0() + within, zone.x1(), zone.y1() + within), 0);
  }
}
