package dev.hawiya.core.image;

import dev.hawiya.core.geometry.Quad;
import java.util.List;

/** Finds where a card may lie by its four edges alone, whatever is printed on it. */
@FunctionalInterface
public interface OutlineFinder {
  /**
   * The likeliest outlines first, each with a longer side on top, 0..1 of the photo; which of its
   * two long sides is the card's own upper one they do not tell.
   */
  List<Quad> outlines(Raster photo);
}
