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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a photo of a document: the whole story, from uploaded bytes to fields and checks. Immutable
 * and as thread-safe as its stages; nothing is kept between two readings.
 */
public final class DocumentReader {
  private static final int MOST_DOCUMENTS = 4;

  private final Stages stages;
  private final LayoutTrials trials;
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
    this.warnings = new Warnings(settings.warnings());
  }

  /**
   * Reads one side of a document: the surest of what the file shows.
   *
   * @throws InputRejected where the bytes are no picture that can be read
   */
  public DocumentReading read(byte[] encoded, Trace trace) throws InputRejected {
    return readAll(encoded, trace).get(0);
  }

  /**
   * Reads every document on every page of a file, the surest first. Where none is known there is
   * one reading that says so.
   *
   * @throws InputRejected where the bytes are no picture that can be read
   */
  public List<DocumentReading> readAll(byte[] encoded, Trace trace) throws InputRejected {
    List<Raster> pages = stages.decoder().decode(encoded);
    List<DocumentReading> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      documents(pages.get(i), trace).stream()
          .map(found -> pages.size() > 1 ? found.onPage(number) : found)
          .forEach(all::add);
    }
    return Surest.first(all);
  }

  /** The documents in a photo, one after the other; the last may be unknown. */
  private List<DocumentReading> documents(Raster photo, Trace trace) {
    trace.keep("photo", photo);
    Quality quality = stages.quality().assess(photo);
    trace.keep("quality", quality);
    Optional<Localization> next = stages.localizer().localize(photo);
    trace.keep("localization", next);
    List<DocumentReading> found = new ArrayList<>(List.of(document(photo, next, quality, trace)));
    Taken taken = new Taken();
    while (found.size() < MOST_DOCUMENTS && taken.leavesRoomBeside(found.get(found.size() - 1))) {
      next = stages.localizer().localize(photo, taken.places());
      if (next.isEmpty()) {
        break;
      }
      trace.keep("localization", next);
      found.add(document(photo, next, quality, trace));
    }
    return found;
  }

  private DocumentReading document(
      Raster photo, Optional<Localization> localization, Quality quality, Trace trace) {
    Optional<Attempt> best = trials.best(photo, localization, trace);
    Classification document =
        best.map(b -> classifier.classify(b.layout(), b.evidence()))
            .orElse(Classification.unknown(1));
    trace.keep("classification", document);
    return best.isPresent() && document.known()
        ? known(best.get(), document, quality, trace)
        : unknown(document, quality);
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
