package dev.hawiya.core.label;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.Labels;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields that share one place, and which of them a side has. */
record Rivals(List<FieldDefinition> fields) {
  /** A label that is further from every wording than this says nothing. */
  private static final double STRANGE = 0.5;

  /** In the catalogue's order. */
  List<FieldDefinition> present(List<TextLine> lines) {
    Map<Box, List<FieldDefinition>> places = new LinkedHashMap<>();
    fields.stream()
        .filter(f -> f.place().row() > 0)
        .forEach(f -> places.computeIfAbsent(f.place().zone(), z -> new ArrayList<>()).add(f));
    List<FieldDefinition> present = new ArrayList<>(fields);
    int chosen = 0;
    for (List<FieldDefinition> rivals : places.values()) {
      if (rivals.size() > 1) {
        chosen = labelled(rivals, lines).orElse(chosen);
        FieldDefinition one = rivals.get(Math.min(chosen, rivals.size() - 1));
        rivals.stream().filter(f -> !f.equals(one)).forEach(present::remove);
      }
    }
    return present;
  }

  /** The rival whose label is printed; empty where they have none, or none is read. */
  private static Optional<Integer> labelled(List<FieldDefinition> rivals, List<TextLine> lines) {
    Optional<Integer> best = Optional.empty();
    double least = STRANGE;
    for (int i = 0; i < rivals.size(); i++) {
      List<String> labels = rivals.get(i).content().labels();
      double distance =
          lines.stream().mapToDouble(l -> Labels.distance(l.text(), labels)).min().orElse(1);
      if (!labels.isEmpty() && distance < least) {
        least = distance;
        best = Optional.of(i);
      }
    }
    return best;
  }
}
