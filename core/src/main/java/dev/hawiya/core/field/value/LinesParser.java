package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.List;

/**
 * Open text of several lines, such as an address: joined in reading order by a space, in Latin by a
 * comma and a space where the line above does not end in one.
 */
record LinesParser(WordsParser words) implements ValueParser {
  /** So that one line that could not be read lowers the score of the others, but not to nothing. */
  private static final double LEAST = 0.05;

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    List<TextLine> lines = raw.lines().stream().filter(l -> !l.text().isBlank()).toList();
    StringBuilder joined = new StringBuilder();
    for (TextLine line : lines) {
      boolean comma = definition.place().kind() == LineKind.LATIN_TEXT && open(joined);
      joined.append(joined.isEmpty() ? "" : comma ? ", " : " ").append(line.text().strip());
    }
    if (lines.isEmpty()) {
      return words.parse(raw, definition);
    }
    double score =
        Math.exp(
            lines.stream()
                .mapToDouble(l -> Math.log(Math.max(l.score(), LEAST)))
                .average()
                .orElse(0));
    TextLine first = lines.get(0);
    TextLine one =
        new TextLine(
            first.region(), first.kind(), List.of(new TextAlternative(joined.toString(), score)));
    return words.parse(new RawField(raw.id(), List.of(one), raw.box()), definition);
  }

  private static boolean open(StringBuilder text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }
}
