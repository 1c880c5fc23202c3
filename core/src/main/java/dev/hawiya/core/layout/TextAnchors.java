package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.Labels;
import dev.hawiya.core.text.LineKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the text of a row says about where it belongs: printed labels and words of closed lists. */
record TextAnchors(DocumentType type, List<LayoutRow> layout) {
  /** Where a row cannot stand. */
  static final double NEVER = -1e6;

  /** Greatest share of wrong characters in a word that still speaks for its list. */
  private static final double NEAR = 0.34;

  /** Share of digits from which a line is a number or a date. */
  private static final double MOSTLY = 0.8;

  private static final int FEWEST_DIGITS = 5;
  private static final double WORD = 2.0;
  private static final double NO_WORD = -1.5;
  private static final double LABEL = 4.0;
  private static final double NO_LABEL = -1.0;
  private static final double ELSEWHERE = -2.0;

  /** Points for a row standing in each row of the layout, by what was read in it. */
  double[] of(Row row) {
    double[] points = new double[layout.size()];
    String text = row.text();
    boolean digits = row.lines().isEmpty() || mostlyDigits(text);
    long[] hits = layout.stream().mapToLong(l -> l.closed() ? hits(text, l) : 0).toArray();
    Set<Integer> labelled = new HashSet<>();
    layout.stream()
        .filter(l -> Labels.present(text, l.labels()))
        .forEach(l -> labelled.add(l.order()));
    for (int i = 0; i < points.length; i++) {
      LayoutRow place = layout.get(i);
      boolean fits = digits == (place.kind() != LineKind.ARABIC);
      points[i] = fits ? words(place, hits, i) + labels(place, labelled) : NEVER;
    }
    return points;
  }

  private static double words(LayoutRow place, long[] hits, int at) {
    if (place.closed()) {
      return hits[at] == 0 ? NO_WORD : WORD * hits[at];
    }
    for (long elsewhere : hits) {
      if (elsewhere >= 2) {
        return ELSEWHERE;
      }
    }
    return 0;
  }

  private static double labels(LayoutRow place, Set<Integer> labelled) {
    if (labelled.contains(place.order())) {
      return LABEL;
    }
    boolean expected = !place.labels().isEmpty() && !place.optional();
    return !labelled.isEmpty() ? ELSEWHERE : expected ? NO_LABEL : 0;
  }

  /** How many fields of a row of closed lists find a word of theirs in a text. */
  private long hits(String text, LayoutRow place) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return place.fields().stream().filter(f -> hit(words, f)).count();
  }

  private boolean hit(List<String> words, FieldDefinition field) {
    Registry registry = type.registry(field.content().vocabulary().orElseThrow());
    return words.stream()
        .anyMatch(w -> registry.nearest(w).filter(m -> m.distance() <= NEAR).isPresent());
  }

  private static boolean mostlyDigits(String text) {
    long digits = text.chars().filter(c -> Digits.isDigit((char) c)).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return digits >= FEWEST_DIGITS && digits >= MOSTLY * (digits + letters);
  }
}
