package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.reading.visual.FormLines;
import dev.hawiya.core.reading.visual.PrintedLines;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;
import java.util.Optional;

/** A rectified page and the lines found on it, which are looked for when first asked for. */
final class SeenPage {
  private static final Box WHOLE = new Box(0, 0, 1, 1);

  private final Page page;
  private final Trace trace;
  private Optional<List<TextRegion>> regions = Optional.empty();
  private Optional<List<TextRegion>> printed = Optional.empty();
  private Optional<List<TextLine>> lines = Optional.empty();

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
    if (regions.isEmpty()) {
      regions = Optional.of(detector.detect(page));
      trace.keep("attempted regions", regions.get());
    }
    return regions.get();
  }

  /** Where lines of any script stand, not read. */
  List<TextRegion> printed(FormLines forms) {
    if (printed.isEmpty()) {
      printed = Optional.of(forms.regions(page));
    }
    return printed.get();
  }

  /** All lines in Latin and Urdu, read. */
  List<TextLine> lines(PrintedLines printed) {
    if (lines.isEmpty()) {
      lines = Optional.of(printed.read(page, WHOLE, LineKind.URDU).lines());
      trace.keep("attempted lines", lines.get());
    }
    return lines.get();
  }
}
