package dev.hawiya.core.layout;

import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;

/** Reads regions of one page with one vocabulary; answers in the same order. */
@FunctionalInterface
interface LineReader {
  List<TextLine> read(List<TextRegion> regions);
}
