package dev.hawiya.core.field;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.TextLine;
import java.util.List;

/**
 * Text found in the place of a field, not yet understood.
 *
 * @param id canonical field id
 * @param lines the readings, in reading order (usually one)
 * @param box their place on the page
 */
public record RawField(String id, List<TextLine> lines, Box box) {
  public RawField {
    lines = List.copyOf(lines);
  }
}
