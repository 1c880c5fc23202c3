package dev.hawiya.core.reading.visual;

import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.TextLine;
import java.util.List;

/**
 * The part of a side where fields are found by label.
 *
 * @param area laid flat
 * @param lines all that was read there, 0..1 of it
 */
public record PrintedArea(Page area, List<TextLine> lines) {
  public PrintedArea {
    lines = List.copyOf(lines);
  }
}
