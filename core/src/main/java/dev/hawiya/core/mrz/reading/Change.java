package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.mrz.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One character that may have been another.
 *
 * @param weight how likely it is against the seen character, or where that cannot stand, alone
 */
record Change(Span.Place place, char seen, char put, double weight) {
  /** Characters changed together. */
  record Set(List<Change> changes) {
    static final Set NONE = new Set(List.of());

    double weight() {
      return changes.stream().mapToDouble(Change::weight).reduce(1, (a, b) -> a * b);
    }

    Set and(Set other) {
      return new Set(Stream.concat(changes.stream(), other.changes.stream()).toList());
    }

    List<String> applied(List<String> lines) {
      List<StringBuilder> changed = new ArrayList<>();
      lines.forEach(line -> changed.add(new StringBuilder(line)));
      changes.forEach(c -> changed.get(c.place().line()).setCharAt(c.place().column(), c.put()));
      return changed.stream().map(StringBuilder::toString).toList();
    }
  }

  /** No change, every single one and every pair at two places. */
  static List<Set> upToTwo(List<Change> changes) {
    List<Set> sets = new ArrayList<>(List.of(Set.NONE));
    for (int i = 0; i < changes.size(); i++) {
      sets.add(new Set(List.of(changes.get(i))));
      for (int j = i + 1; j < changes.size(); j++) {
        if (!changes.get(i).place().equals(changes.get(j).place())) {
          sets.add(new Set(List.of(changes.get(i), changes.get(j))));
        }
      }
    }
    return sets;
  }
}
