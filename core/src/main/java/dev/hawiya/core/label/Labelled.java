package dev.hawiya.core.label;

import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;
import java.util.List;

/**
 * A value that stands beside the label of a field.
 *
 * @param script of the value, LATIN or ARABIC
 * @param lines of the value in reading order, at least one
 */
public record Labelled(LabelledField field, Script script, List<TextLine> lines) {
  public Labelled {
    lines = List.copyOf(lines);
  }
}
