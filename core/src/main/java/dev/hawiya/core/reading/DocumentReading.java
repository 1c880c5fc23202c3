package dev.hawiya.core.reading;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.notice.Notice;
import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.presentation.PresentationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything known about one document in a photo, or on a page, after it was read. Of a photo
 * without a known document only classification, quality and notices say something.
 *
 * @param document what the page is
 * @param corners of the document, 0..1 of the photo set upright; absent where none was found
 * @param page of the file on which it was found, from 1; absent where the file has but one
 * @param plate where that is what was read
 * @param barcodes on the page laid flat, from top to bottom, also those that could not be read
 */
public record DocumentReading(
    Classification document,
    Optional<Quad> corners,
    Fields fields,
    List<CheckResult> checks,
    Quality quality,
    List<Notice> notices,
    OptionalInt page,
    List<Barcode> barcodes,
    Optional<Plate> plate) {
  public DocumentReading {
    checks = List.copyOf(checks);
    notices = List.copyOf(notices);
    barcodes = List.copyOf(barcodes);
  }

  /** By confidence in whole percents; those equally sure as they stand in the file. */
  private static final Comparator<DocumentReading> SUREST_FIRST =
      Comparator.comparingLong((DocumentReading r) -> -Math.round(100 * r.document().confidence()))
          .thenComparingInt(r -> r.page().orElse(1))
          .thenComparingDouble(r -> r.corners().map(DocumentReading::fromTopLeft).orElse(0.0));

  /** A reading of a document without barcodes, of a file that has no pages. */
  public DocumentReading(
      Classification document,
      Optional<Quad> corners,
      Fields fields,
      List<CheckResult> checks,
      Quality quality,
      List<Notice> notices) {
    this(document, corners, fields, checks, quality, notices, OptionalInt.empty(), List.of());
  }

  /** A reading of a document that is no plate. */
  public DocumentReading(
      Classification document,
      Optional<Quad> corners,
      Fields fields,
      List<CheckResult> checks,
      Quality quality,
      List<Notice> notices,
      OptionalInt page,
      List<Barcode> barcodes) {
    this(document, corners, fields, checks, quality, notices, page, barcodes, Optional.empty());
  }

  /** Whether a genuine document lay before the camera; empty where that was not asked. */
  public Optional<PresentationReport> presentation() {
    return PresentationReport.among(checks);
  }

  /** The same with more checks. */
  DocumentReading with(List<CheckResult> more) {
    List<CheckResult> all = new ArrayList<>(checks);
    all.addAll(more);
    return new DocumentReading(
        document, corners, fields, all, quality, notices, page, barcodes, plate);
  }

  /** The notices in English. */
  public List<String> warnings() {
    return notices.stream().map(Notice::english).toList();
  }

  /** The same, found on a page. */
  DocumentReading onPage(int number) {
    OptionalInt page = OptionalInt.of(number);
    return new DocumentReading(
        document, corners, fields, checks, quality, notices, page, barcodes, plate);
  }

  /** The known documents of a file, surest first; where none is known, the first reading alone. */
  static List<DocumentReading> surestFirst(List<DocumentReading> all) {
    List<DocumentReading> known =
        all.stream().filter(r -> r.document().known()).sorted(SUREST_FIRST).toList();
    return known.isEmpty() ? all.subList(0, 1) : known;
  }

  private static double fromTopLeft(Quad corners) {
    return corners.bounds().centreX() + corners.bounds().centreY();
  }
}
