package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.field.Confidence;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.label.LabelReader;
import dev.hawiya.core.label.Labelled;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.reading.zone.ZoneDocument;
import dev.hawiya.core.text.LineKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes a document that is known by its machine-readable zone with what its side prints. */
public final class VisualZone {
  private final Catalog catalog;
  private final Clock clock;
  private final PrintedLines lines;
  private final BothZones both;

  /**
   * One for each labelled text of the catalogue: folding its labels is not done at each reading.
   */
  private final Map<LabelledText, LabelReader> readers;

  /** Settings of the visual zone. */
  public record Settings(Confidence confidence, CheckThresholds checks) {}

  public VisualZone(Catalog catalog, Clock clock, PrintedLines lines, Settings settings) {
    this.catalog = catalog;
    this.clock = clock;
    this.lines = lines;
    this.both = new BothZones(settings.confidence(), settings.checks());
    this.readers = new IdentityHashMap<>();
    catalog.documents().stream()
        .flatMap(type -> type.sides().stream())
        .flatMap(side -> side.labelled().stream())
        .forEach(text -> readers.put(text, new LabelReader(text)));
  }

  /**
   * The document with the fields and checks of both zones; as it was where none are labelled.
   *
   * @param page the document laid flat
   */
  public ZoneDocument completed(ZoneDocument zone, Page page, Trace trace) {
    DocumentType type = catalog.document(zone.type()).orElseThrow();
    Optional<LabelledText> prints = type.side(zone.side()).flatMap(SideLayout::labelled);
    if (prints.isEmpty()) {
      return zone;
    }
    LabelledText text = prints.get();
    PrintedArea printed = lines.read(page, text.area(), LineKind.ARABIC);
    trace.keep("printed area", printed.area());
    trace.keep("printed lines", printed.lines());
    List<Labelled> labelled = readers.get(text).read(printed.lines(), zone.size());
    BothZones.Reading read = both.read(zone.fields(), labelled, printed, type.today(clock));
    List<CheckResult> checks = new ArrayList<>(zone.checks());
    checks.addAll(read.checks());
    return zone.with(read.fields(), checks);
  }
}
