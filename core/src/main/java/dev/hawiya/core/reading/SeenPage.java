package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.reading.visual.PrintedLines;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;

/** A rectified page and the lines found on it, which are looked for when first asked for. */
final class SeenPage {
  private static final Box WHOLE = new Box(0, 0, 1, 1);

  private final Page page;
  private final Trace trace;
  private List<TextRegion> regions = List.of();
  private List<TextLine> lines = List.of();
  private boolean looked;
  private boolean read;

  SeenPage(Page page, Trace trace) {
    this.page = page;
    this.trace = trace;
    trace.keep("attempted page", page);
  }

  Page page() {
    return page;
  }

  /** Where lines stand, not read. */
  List<TextRegion> regions(TextDetector detector) {
    if (!looked) {
      regions = detector.detect(page);
      looked = true;
      trace.keep("attempted regions", regions);
    }
    return regions;
  }

  /** All lines in Latin and Urdu, read. */
  List<TextLine> lines(PrintedLines printed) {
    if (!read) {
      lines = printed.read(page, WHOLE, LineKind.URDU).lines();
      read = true;
      trace.keep("attempted lines", lines);
    }
    return lines;
  }
}
