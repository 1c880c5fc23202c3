package dev.hawiya.core.field;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text found in the place of a field, not yet understood.
 *
 * @param id canonical field id
 * @param lines the readings, in reading order (usually one)
 * @param box their place on the page
 * @param certainty how sure it is that this is the field's place, 0..1
 */
public record RawField(String id, List<TextLine> lines, Box box, double certainty) {
  public RawField {
    lines = List.copyOf(lines);
  }

  /** Text in a place that is known. */
  public RawField(String id, List<TextLine> lines, Box box) {
    this(id, lines, box, 1);
  }

  /** Where its lines stand. */
  public Stream<TextRegion> regions() {
    return lines.stream().map(TextLine::region);
  }
}
