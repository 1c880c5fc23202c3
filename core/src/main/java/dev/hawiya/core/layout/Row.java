package dev.hawiya.core.layout;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pieces of text that stand beside each other on the page, from right to left.
 *
 * @param pieces at least one
 * @param lines what was read in each piece; empty before it was read
 */
record Row(List<TextRegion> pieces, List<TextLine> lines) {
  Box box() {
    return union(pieces).box();
  }

  String text() {
    return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
  }

  /** One region around several. */
  static TextRegion union(List<TextRegion> pieces) {
    TextRegion all = pieces.get(0);
    for (TextRegion piece : pieces) {
      all = new TextRegion(all.box().union(piece.box()), Math.min(all.score(), piece.score()));
    }
    return all;
  }
}
