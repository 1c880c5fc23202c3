package dev.hawiya.core.picture;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceDetector;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what a picture shows: a document and its side, as it can be read, or a plate read plainly;
 * else a person's prominent face; else a plate, however doubtful. Thread-safe.
 */
public final class PictureClassifier {
  /** Share of the picture from which a face is what it is about. */
  private static final double FACE = 0.04;

  private final Catalog catalog;
  private final DocumentReader reader;
  private final FaceDetector faces;

  public PictureClassifier(Catalog catalog, DocumentReader reader, FaceDetector faces) {
    this.catalog = catalog;
    this.reader = reader;
    this.faces = faces;
  }

  /** What is seen on the way: the first photo, and what looked like a card in it. */
  private static final class Seen implements Trace {
    private Optional<Raster> photo = Optional.empty();
    private Optional<Localization> card = Optional.empty();
    private Optional<Plate> plate = Optional.empty();

    @Override
    public void keep(String stage, Object made) {
      if (stage.equals(PHOTO) && photo.isEmpty()) {
        photo = Optional.of((Raster) made);
      } else if (stage.equals(LOCALIZATION)
          && card.isEmpty()
          && made instanceof Optional<?> found) {
        card = found.map(Localization.class::cast);
      } else if (stage.equals(PLATES)) {
        plate = ((List<?>) made).stream().findFirst().map(Plate.class::cast);
      }
    }

    /** The layout that a card looked like, if any. */
    Optional<Evidence> looks() {
      return card.flatMap(
          c ->
              c.layout()
                  .map(
                      l ->
                          evidence(
                              Evidence.Kind.LOOKS, "like %s, %.2f", l, c.appearance().get(l))));
    }
  }

  /**
   * What an encoded picture shows; of a file with several documents the surest.
   *
   * @throws InputRejected where the bytes are no picture that can be read
   */
  public PictureKind classify(byte[] encoded) throws InputRejected {
    Seen seen = new Seen();
    DocumentReading surest = reader.readAll(encoded, Scope.CONTENT, seen).get(0);
    List<Evidence> evidence = new ArrayList<>(seen.looks().stream().toList());
    if (surest.document().known()) {
      evidence.addAll(told(surest));
      return new PictureKind(surest.document(), evidence);
    }
    Optional<Face> face =
        evidence.isEmpty()
            ? seen.photo.flatMap(p -> faces.prominent(p).stream().findFirst())
            : Optional.empty();
    return face.filter(f -> f.box().area() >= FACE)
        .map(PictureClassifier::selfie)
        .or(() -> seen.plate.map(PictureClassifier::plate))
        .orElseGet(() -> new PictureKind(surest.document(), evidence));
  }

  private static PictureKind plate(Plate plate) {
    return new PictureKind(
        Classification.of(plate), List.of(evidence(Evidence.Kind.PLATE, "a plate, doubtful")));
  }

  private static PictureKind selfie(Face face) {
    double sure = Math.min(0.99, face.score());
    return new PictureKind(
        new Classification(PictureKind.SELFIE, "", sure),
        List.of(
            evidence(
                Evidence.Kind.FACE, "a face on %.0f %% of the picture", 100 * face.box().area())));
  }

  private List<Evidence> told(DocumentReading reading) {
    List<Evidence> told = new ArrayList<>();
    reading.plate().ifPresent(plate -> told.add(evidence(Evidence.Kind.PLATE, "a plate, read")));
    if (reading.fields().get("mrz").isPresent()) {
      told.add(zone(reading.checks()));
    }
    catalog
        .document(reading.document().type())
        .flatMap(type -> type.side(reading.document().side()))
        .ifPresent(side -> ofSide(side, reading, told));
    if (reading.barcodes().stream().anyMatch(b -> b.content().isPresent())) {
      told.add(evidence(Evidence.Kind.BARCODE, "a barcode, readable"));
    }
    return told;
  }

  private static Evidence zone(List<CheckResult> checks) {
    boolean wrong =
        checks.stream().anyMatch(c -> c.id().startsWith("mrz.") && c.verdict() == Verdict.FAIL);
    return evidence(
        Evidence.Kind.ZONE, wrong ? "a zone, digits at odds" : "a zone whose check digits agree");
  }

  private static void ofSide(SideLayout side, DocumentReading reading, List<Evidence> told) {
    side.numberId()
        .filter(id -> reading.fields().get(id).isPresent())
        .ifPresent(id -> told.add(evidence(Evidence.Kind.NUMBER, "%s can be one", id)));
    long read =
        side.fields().stream().filter(f -> reading.fields().get(f.id()).isPresent()).count();
    told.add(evidence(Evidence.Kind.FIELDS, "%d of %d fields", read, side.fields().size()));
  }

  private static Evidence evidence(Evidence.Kind kind, String detail, Object... values) {
    return new Evidence(kind, String.format(Locale.ROOT, detail, values));
  }
}
