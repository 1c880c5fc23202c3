package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.text.LineKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fields that are printed on one line, from right to left.
 *
 * @param order place from top to bottom, from 1
 */
record LayoutRow(int order, List<FieldDefinition> fields) {
  /** The rows of a side from top to bottom, without the fields that stand by themselves. */
  static List<LayoutRow> of(SideLayout side) {
    Map<Integer, List<FieldDefinition>> rows =
        side.fields().stream()
            .filter(f -> f.place().row() > 0)
            .sorted(Comparator.comparingDouble((FieldDefinition f) -> -f.place().zone().centreX()))
            .collect(
                Collectors.groupingBy(f -> f.place().row(), TreeMap::new, Collectors.toList()));
    return rows.entrySet().stream().map(e -> new LayoutRow(e.getKey(), e.getValue())).toList();
  }

  double centreY() {
    return fields.stream().mapToDouble(f -> f.place().zone().centreY()).average().orElseThrow();
  }

  LineKind kind() {
    return fields.get(0).place().kind();
  }

  boolean optional() {
    return fields.stream().noneMatch(FieldDefinition::required);
  }

  /** Whether all of its fields hold words of closed lists. */
  boolean closed() {
    return fields.stream().allMatch(f -> f.content().vocabulary().isPresent());
  }

  List<String> labels() {
    return fields.stream().flatMap(f -> f.content().labels().stream()).toList();
  }
}
