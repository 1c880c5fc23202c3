package dev.hawiya.core.reading.visual;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.field.Confidence;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.reading.zone.ZoneDocument;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Completes a document that is known by its machine-readable zone with what its side prints. */
public final class VisualZone {
  private final Catalog catalog;
  private final Clock clock;
  private final PrintedLines lines;
  private final BothZones both;

  /** Settings of the visual zone. */
  public record Settings(Confidence confidence, CheckThresholds checks) {}

  public VisualZone(Catalog catalog, Clock clock, PrintedLines lines, Settings settings) {
    this.catalog = catalog;
    this.clock = clock;
    this.lines = lines;
    this.both = new BothZones(settings.confidence(), settings.checks());
  }

  /** The document with the fields and checks of both zones; as it was where none are labelled. */
  public ZoneDocument completed(ZoneDocument zone, Raster photo, Trace trace) {
    DocumentType type = catalog.document(zone.type()).orElseThrow();
    Optional<LabelledText> labelled = type.side(zone.side()).flatMap(SideLayout::labelled);
    if (labelled.isEmpty()) {
      return zone;
    }
    LabelledText text = labelled.get();
    PrintedArea printed = lines.read(photo, zone.corners(), text);
    trace.keep("printed area", printed.area());
    trace.keep("printed lines", printed.lines());
    BothZones.Reading read = both.read(zone.fields(), text, printed, type.today(clock));
    List<CheckResult> checks = new ArrayList<>(zone.checks());
    checks.addAll(read.checks());
    return new ZoneDocument(
        zone.type(), zone.side(), zone.confidence(), zone.corners(), read.fields(), checks);
  }
}
