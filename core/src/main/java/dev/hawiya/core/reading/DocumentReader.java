package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Checker;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.field.FieldReconciler;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.SeenMrz;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reads a photo of a document: the whole story, from uploaded bytes to fields and checks. Immutable
 * and as thread-safe as its stages; nothing is kept between two readings.
 */
public final class DocumentReader {
  private final Stages stages;
  private final LayoutTrials trials;
  private final ZoneDocuments zones;
  private final DocumentClassifier classifier;
  private final FieldReconciler reconciler;
  private final Checker checker;
  private final Warnings warnings;

  /** A reader with the usual settings. */
  public DocumentReader(Stages stages, Catalog catalog, Clock clock) {
    this(stages, catalog, clock, Settings.DEFAULT);
  }

  public DocumentReader(Stages stages, Catalog catalog, Clock clock, Settings settings) {
    this.stages = stages;
    this.classifier = new DocumentClassifier(settings.classifier());
    FieldParser parser = new FieldParser(clock, settings.parser());
    this.trials = new LayoutTrials(stages, catalog, parser, classifier);
    this.reconciler = new FieldReconciler();
    this.checker = new Checker(clock, settings.checks());
    this.zones = new ZoneDocuments(catalog, clock, checker, settings);
    this.warnings = new Warnings(settings.warnings());
  }

  /**
   * Reads one side of a document.
   *
   * @throws InputRejected where the bytes are no picture that can be read
   */
  public DocumentReading read(byte[] encoded, Trace trace) throws InputRejected {
    Raster photo = stages.decoder().decode(encoded);
    trace.keep("photo", photo);
    Quality quality = stages.quality().assess(photo);
    trace.keep("quality", quality);
    Optional<ZoneDocument> zone = zone(stages.zones().read(photo), photo, trace);
    if (zone.isPresent()) {
      return known(zone.get(), quality, trace);
    }
    Optional<Localization> localization = stages.localizer().localize(photo);
    trace.keep("localization", localization);
    Optional<Attempt> best = trials.best(photo, localization, trace);
    Classification document =
        best.map(b -> classifier.classify(b.layout(), b.evidence()))
            .orElse(Classification.unknown(1));
    trace.keep("classification", document);
    if (best.isPresent() && document.known()) {
      return known(best.get(), document, quality, trace);
    }
    return zone(stages.zones().readSmall(photo), photo, trace)
        .map(z -> known(z, quality, trace))
        .orElseGet(() -> unknown(document, quality));
  }

  private Optional<ZoneDocument> zone(List<SeenMrz> seen, Raster photo, Trace trace) {
    trace.keep("zones", seen);
    return seen.stream().flatMap(s -> zones.of(s, photo, trace).stream()).findFirst();
  }

  private DocumentReading known(ZoneDocument zone, Quality quality, Trace trace) {
    trace.keep("classification", zone.document());
    trace.keep("fields", zone.fields());
    trace.keep("checks", zone.checks());
    return new DocumentReading(
        zone.document(),
        Optional.of(zone.corners()),
        zone.fields(),
        zone.checks(),
        quality,
        warnings.of(quality));
  }

  private DocumentReading known(
      Attempt read, Classification document, Quality quality, Trace trace) {
    trace.keep("page", read.seen().page());
    trace.keep("regions", read.seen().regions());
    trace.keep("raw fields", read.raw());
    trace.keep("parsed fields", read.fields());
    Fields fields = reconciler.reconcile(read.fields(), read.layout());
    trace.keep("fields", fields);
    List<CheckResult> checks = checker.check(read.fields(), fields, read.layout());
    trace.keep("checks", checks);
    return new DocumentReading(
        document,
        Optional.of(read.corners()),
        fields,
        checks,
        quality,
        warnings.of(quality, read.corners(), fields));
  }

  private DocumentReading unknown(Classification document, Quality quality) {
    List<String> told = warnings.of(quality);
    told.add(0, Warnings.NO_DOCUMENT);
    return new DocumentReading(document, Optional.empty(), Fields.NONE, List.of(), quality, told);
  }
}
