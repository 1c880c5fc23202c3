package dev.hawiya.core.layout;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.text.Labels;
import java.util.List;

/** What the text of a row says about where it belongs: printed labels and words of closed lists. */
record TextAnchors(DocumentType type, List<LayoutRow> layout) {
  /** Greatest share of wrong characters in a word that still speaks for its list. */
  private static final double NEAR = 0.34;

  private static final double WORD = 2.0;
  private static final double NO_WORD = -1.5;
  private static final double LABEL = 4.0;
  private static final double NO_LABEL = -1.0;
  private static final double ELSEWHERE = -2.0;

  /** Points for a row that was read standing in a row of the layout; 0 for one not read. */
  double of(Row row, LayoutRow place) {
    if (row.lines().isEmpty() || row.text().isBlank()) {
      return 0;
    }
    return words(row, place) + labels(row, place);
  }

  /** How many fields of a row of closed lists find a word of theirs in a text. */
  long hits(String text, LayoutRow place) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return place.fields().stream().filter(f -> hit(words, f)).count();
  }

  private double words(Row row, LayoutRow place) {
    long best =
        layout.stream()
            .filter(LayoutRow::closed)
            .mapToLong(l -> hits(row.text(), l))
            .max()
            .orElse(0);
    if (place.closed()) {
      long hits = hits(row.text(), place);
      return hits == 0 ? NO_WORD : WORD * hits;
    }
    return best >= 2 ? ELSEWHERE : 0;
  }

  private double labels(Row row, LayoutRow place) {
    boolean elsewhere =
        layout.stream()
            .filter(l -> l.order() != place.order())
            .anyMatch(l -> Labels.present(row.text(), l.labels()));
    if (place.labels().isEmpty()) {
      return elsewhere ? ELSEWHERE : 0;
    }
    if (Labels.present(row.text(), place.labels())) {
      return LABEL;
    }
    return elsewhere ? ELSEWHERE : place.optional() ? 0 : NO_LABEL;
  }

  private boolean hit(List<String> words, FieldDefinition field) {
    Registry registry = type.registry(field.content().vocabulary().orElseThrow());
    return words.stream()
        .anyMatch(w -> registry.nearest(w).filter(m -> m.distance() <= NEAR).isPresent());
  }
}
