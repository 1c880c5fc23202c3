package dev.hawiya.core.label;

import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Optional;

/**
 * A line and the label that it is or begins with, looked for once: it takes longer than all else
 * that is done with a line.
 */
record ReadLine(TextLine line, Optional<Wordings.Label> label) {
  /** Whether it is a label and nothing else. */
  boolean isLabel() {
    return label.filter(l -> l.rest().isEmpty()).isPresent();
  }

  /** What follows a label on its own line, as a line of its own. */
  Optional<TextLine> rest() {
    return label
        .map(Wordings.Label::rest)
        .filter(rest -> !rest.isEmpty())
        .map(
            rest ->
                new TextLine(
                    line.region(), line.kind(), List.of(new TextAlternative(rest, line.score()))));
  }
}
