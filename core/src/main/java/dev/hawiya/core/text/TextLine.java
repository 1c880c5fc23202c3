package dev.hawiya.core.text;

import java.util.List;

/**
 * What was read in one region.
 *
 * @param region the place on the page
 * @param kind the vocabulary it was read with
 * @param alternatives best first; empty where nothing was read
 */
public record TextLine(TextRegion region, LineKind kind, List<TextAlternative> alternatives) {
  public TextLine {
    alternatives = List.copyOf(alternatives);
  }

  /** The best reading, or the empty text. */
  public String text() {
    return alternatives.isEmpty() ? "" : alternatives.get(0).text();
  }

  /** The best reading's score, or 0. */
  public double score() {
    return alternatives.isEmpty() ? 0 : alternatives.get(0).score();
  }
}
