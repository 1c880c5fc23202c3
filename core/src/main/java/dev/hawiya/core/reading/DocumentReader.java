package dev.hawiya.core.reading;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Checker;
import dev.hawiya.core.check.SameNumber;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.field.FieldReconciler;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.notice.Notice;
import dev.hawiya.core.notice.Notices;
import dev.hawiya.core.presentation.PresentationAssessor;
import dev.hawiya.core.reading.visual.PrintedLines;
import dev.hawiya.core.reading.visual.VisualZone;
import dev.hawiya.core.reading.zone.ZoneDocument;
import dev.hawiya.core.reading.zone.ZoneDocuments;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a photo of a document: the whole story, from uploaded bytes to fields and checks. Immutable
 * and as thread-safe as its stages; nothing is kept between two readings.
 */
public final class DocumentReader {
  private static final int MOST_DOCUMENTS = 4;

  private final Stages stages;
  private final LayoutTrials trials;
  private final ZoneDocuments zones;
  private final VisualZone visual;
  private final ZonedCards cards;
  private final DocumentClassifier classifier;
  private final FieldReconciler reconciler;
  private final Checker checker;
  private final Notices notices;
  private final Presentations presentations;
  private final PlateDocuments plates;

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
    this.zones = new ZoneDocuments(catalog, clock, checker, settings.zone());
    this.visual =
        new VisualZone(
            catalog,
            clock,
            new PrintedLines(stages.pageDetector(), stages.recognizer()),
            new VisualZone.Settings(settings.parser().confidence(), settings.checks()));
    this.cards = new ZonedCards(catalog, stages.localizer(), classifier, trials, checker);
    this.notices = new Notices(settings.notices());
    this.presentations =
        new Presentations(catalog, new PresentationAssessor(settings.presentation()));
    this.plates = new PlateDocuments(stages.plates(), notices);
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
    return readAll(encoded, Scope.CONTENT, trace);
  }

  /**
   * The same, and as much more as is asked.
   *
   * @throws InputRejected where the bytes are no picture that can be read
   */
  public List<DocumentReading> readAll(byte[] encoded, Scope scope, Trace trace)
      throws InputRejected {
    List<Raster> pages = stages.decoder().decode(encoded);
    List<DocumentReading> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      documents(pages.get(i), scope, trace).stream()
          .map(found -> pages.size() > 1 ? found.onPage(number) : found)
          .forEach(all::add);
    }
    List<DocumentReading> readings =
        scope == Scope.PLATES ? List.copyOf(all) : DocumentReading.surestFirst(all);
    trace.keep(Trace.READINGS, readings);
    return readings;
  }

  private List<DocumentReading> documents(Raster photo, Scope scope, Trace trace) {
    if (scope == Scope.PLATES) {
      return plates(photo, trace);
    }
    List<DocumentReading> found = documents(photo, trace);
    return scope == Scope.PRESENTATION ? presentations.assessed(found, photo, trace) : found;
  }

  /** The plates in a photo; where there is none, one reading that says so. */
  private List<DocumentReading> plates(Raster photo, Trace trace) {
    trace.keep(Trace.PHOTO, photo);
    Quality quality = stages.quality().assess(photo);
    List<DocumentReading> found = plates.all(photo, quality, trace);
    return found.isEmpty()
        ? List.of(nothing(Classification.unknown(1), quality, notices.ofNoPlate(quality)))
        : found;
  }

  /** The known documents in a photo; where none is, its plates, or one that is unknown. */
  private List<DocumentReading> documents(Raster photo, Trace trace) {
    trace.keep(Trace.PHOTO, photo);
    Quality quality = stages.quality().assess(photo);
    trace.keep("quality", quality);
    List<DocumentReading> found = new ArrayList<>(first(photo, quality, trace));
    while (found.size() < MOST_DOCUMENTS && Taken.by(found).leavesRoom()) {
      Optional<Localization> next = stages.localizer().localize(photo, Taken.by(found).places());
      if (next.isEmpty()) {
        break;
      }
      trace.keep(Trace.LOCALIZATION, next);
      DocumentReading another = card(photo, trials.best(photo, next, trace), quality, trace);
      if (!another.document().known()) {
        break;
      }
      found.add(another);
    }
    if (found.stream().noneMatch(r -> r.document().known())) {
      List<DocumentReading> seen = plates.plain(photo, quality, trace);
      return seen.isEmpty() ? found : seen;
    }
    return found;
  }

  /**
   * The documents with a zone, or else the card. Zones are looked for again, longer, as soon as it
   * looks as though there were no card.
   */
  private List<DocumentReading> first(Raster photo, Quality quality, Trace trace) {
    List<DocumentReading> zoned = zoned(stages.zones().read(photo), photo, quality, trace);
    if (!zoned.isEmpty()) {
      return zoned;
    }
    Optional<Localization> localization = stages.localizer().localize(photo);
    boolean looksLikeCard = localization.flatMap(Localization::layout).isPresent();
    if (!looksLikeCard) {
      zoned = zoned(stages.zones().readClosely(photo), photo, quality, trace);
    }
    if (!zoned.isEmpty()) {
      return zoned;
    }
    trace.keep(Trace.LOCALIZATION, localization);
    DocumentReading card = card(photo, trials.anywhere(photo, localization, trace), quality, trace);
    if (looksLikeCard && !card.document().known()) {
      zoned = zoned(stages.zones().readClosely(photo), photo, quality, trace);
    }
    return zoned.isEmpty() ? List.of(card) : zoned;
  }

  private DocumentReading card(Raster photo, Optional<Attempt> best, Quality quality, Trace trace) {
    Classification document =
        best.map(b -> classifier.classify(b.layout(), b.evidence()))
            .orElse(Classification.unknown(1));
    trace.keep("classification", document);
    return best.isPresent() && document.known()
        ? known(best.get(), document, quality, trace)
        : unknown(document, quality, photo);
  }

  /** What zones tell, surest first; of zones in one place the surest alone counts. */
  private List<DocumentReading> zoned(
      List<SeenMrz> seen, Raster photo, Quality quality, Trace trace) {
    trace.keep("zones", seen);
    List<DocumentReading> found = new ArrayList<>();
    for (SeenMrz zone : seen) {
      zones
          .of(zone, photo)
          .filter(z -> found.size() < MOST_DOCUMENTS && Taken.by(found).isFree(z.corners()))
          .ifPresent(z -> found.add(known(z, photo, quality, trace)));
    }
    return found;
  }

  /** A page that is known by its zone was not laid flat before; bent in, it cannot be. */
  private DocumentReading known(ZoneDocument zone, Raster photo, Quality quality, Trace trace) {
    if (!zone.corners().isConvex()) {
      return known(zone, quality, List.of(), trace);
    }
    ZoneDocument whole = cards.completed(zone, photo, trace);
    Page page = stages.rectifier().rectify(photo, whole.corners(), whole.size());
    trace.keep("page", page);
    ZoneDocument both = visual.completed(whole, page, trace);
    List<Barcode> barcodes = barcodes(page, trace);
    return known(told(both, barcodes, page), quality, barcodes, trace);
  }

  /** A document with what its barcodes tell. */
  private ZoneDocument told(ZoneDocument zone, List<Barcode> barcodes, Page page) {
    List<CheckResult> checks = new ArrayList<>(zone.checks());
    return cards
        .layout(zone)
        .flatMap(l -> checker.inBarcodes(zone.fields(), barcodes, l, page))
        .map(
            same -> {
              checks.add(same.check());
              return zone.with(same.fields(), checks);
            })
        .orElse(zone);
  }

  private DocumentReading known(
      ZoneDocument zone, Quality quality, List<Barcode> barcodes, Trace trace) {
    Classification document = new Classification(zone.type(), zone.side(), zone.confidence());
    trace.keep("classification", document);
    trace.keep("fields", zone.fields());
    trace.keep("checks", zone.checks());
    return new DocumentReading(
        document,
        Optional.of(zone.corners()),
        zone.fields(),
        zone.checks(),
        quality,
        notices.ofZone(quality, zone.checks()),
        OptionalInt.empty(),
        barcodes);
  }

  private DocumentReading known(
      Attempt read, Classification document, Quality quality, Trace trace) {
    trace.keep("page", read.page());
    trace.keep("regions", read.raw().stream().flatMap(RawField::regions).toList());
    trace.keep("raw fields", read.raw());
    trace.keep("parsed fields", read.fields());
    List<Barcode> barcodes = barcodes(read.page(), trace);
    Optional<SameNumber> same =
        checker.inBarcodes(read.fields(), barcodes, read.layout(), read.page());
    Fields printed = same.map(SameNumber::fields).orElse(read.fields());
    Fields fields = reconciler.reconcile(printed, read.layout());
    trace.keep("fields", fields);
    List<CheckResult> checks = new ArrayList<>(checker.check(printed, fields, read.layout()));
    same.map(SameNumber::check).ifPresent(checks::add);
    checks.addAll(checker.barcode(barcodes, read.layout().side()));
    trace.keep("checks", checks);
    return new DocumentReading(
        document,
        Optional.of(read.corners()),
        fields,
        checks,
        quality,
        notices.ofCard(quality, read.corners(), fields),
        OptionalInt.empty(),
        barcodes);
  }

  private List<Barcode> barcodes(Page page, Trace trace) {
    List<Barcode> barcodes = stages.barcodes().read(page);
    trace.keep("barcodes", barcodes);
    return barcodes;
  }

  private DocumentReading unknown(Classification document, Quality quality, Raster photo) {
    return nothing(
        document, quality, notices.ofNothing(quality, photo, stages.zones().places(photo)));
  }

  private static DocumentReading nothing(
      Classification document, Quality quality, List<Notice> told) {
    return new DocumentReading(document, Optional.empty(), Fields.NONE, List.of(), quality, told);
  }
}
