package dev.hawiya.server;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.cutout.Cutouts;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.notice.Notice;
import dev.hawiya.core.picture.Evidence;
import dev.hawiya.core.picture.PictureKind;
import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.plate.PlateCharacter;
import dev.hawiya.core.plate.PlateNumber;
import dev.hawiya.core.plate.PlateUse;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.failure.ServerBusy;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.PictureKinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readings of pretended pictures, which are a JPEG's first bytes and the name of what they show: a
 * situation below, a document's type, or the folder of a golden case whose {@code
 * verification.json} tells the rest, by fields and by checks that failed or passed; a name such as
 * {@code folder#back} stands for its {@code back.json}. Where it is asked, documents are genuine
 * but for what {@code presentation} tells otherwise: by check, its verdict and score.
 */
public final class FakeReadings implements DocumentReadings {
  /** Must never be seen by a caller. */
  public static final String PERSONAL = "29001011234567";

  private static final Quad WHOLE = Quad.WHOLE;
  private static final Raster PHOTO = blank(4, 4);
  private static final String PDF = "%PDF-1.7 ";
  private static final String PAGE = " then ";
  private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0";

  public static byte[] picture(String shows) {
    return (JPEG + shows + "\0").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A pretended PDF of pages, each named like a picture. */
  public static byte[] pdf(String... pages) {
    return (PDF + String.join(PAGE, pages) + "\0").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What every page of a pretended picture or PDF shows. */
  static String[] pages(byte[] image) throws InputRejected {
    String text = new String(image, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\0');
    String kind = text.startsWith(PDF) ? PDF : JPEG;
    if (!text.startsWith(kind) || end < 0) {
      throw new InputRejected(InputRejected.Reason.NOT_AN_IMAGE, "this is not a picture");
    }
    return text.substring(kind.length(), end).split(PAGE);
  }

  @Override
  public List<DocumentReading> readAll(byte[] image, Scope scope, Trace trace)
      throws InputRejected {
    String[] pages = pages(image);
    List<DocumentReading> all = new ArrayList<>();
    trace.keep(Trace.PHOTO, PHOTO);
    for (int i = 0; i < pages.length; i++) {
      DocumentReading seen = within(scope, reading(pages[i]));
      DocumentReading reading = FakePresentations.assessed(seen, pages[i], scope);
      all.add(pages.length > 1 ? onPage(i + 1, reading) : reading);
    }
    List<DocumentReading> known = all.stream().filter(r -> r.document().known()).toList();
    List<DocumentReading> told = known.isEmpty() ? all.subList(0, 1) : known;
    trace.keep(Trace.READINGS, told);
    return told;
  }

  /**
   * As the engine does: of documents or of plates, and unread plates only where plates are asked.
   */
  private static DocumentReading within(Scope scope, DocumentReading reading) {
    String type = reading.document().type();
    if (scope == Scope.PLATES && !type.endsWith(Classification.PLATE)) {
      return new DocumentReading(
          Classification.unknown(1),
          Optional.empty(),
          Fields.NONE,
          List.of(),
          reading.quality(),
          List.of(Notice.named("NO_PLATE")));
    }
    return scope != Scope.PLATES && type.equals(Classification.PLATE)
        ? reading(Classification.unknown(1), 1000, Fields.NONE)
        : reading;
  }

  /** What pictures show, by readings alone: documents and plates. */
  static PictureKinds kinds(DocumentReadings readings) {
    return image ->
        new PictureKind(
            readings.read(image, Scope.CONTENT, Trace.NONE).document(),
            List.of(new Evidence(Evidence.Kind.FIELDS, "as invented")));
  }

  /** Pretended pictures, which name their own size in pixels. */
  public static Cutouts cutouts() {
    return new Cutouts(
        Catalog.load(),
        (photo, corners, size) -> new Page(blank(100, 50), Homography.between(WHOLE, corners)),
        raster -> (raster.width() + " x " + raster.height()).getBytes(StandardCharsets.US_ASCII));
  }

  private static Raster blank(int width, int height) {
    return new Raster(width, height, new byte[width * height * 3]);
  }

  private static DocumentReading onPage(int number, DocumentReading reading) {
    return new DocumentReading(
        reading.document(),
        reading.corners(),
        reading.fields(),
        reading.checks(),
        reading.quality(),
        reading.notices(),
        OptionalInt.of(number),
        reading.barcodes(),
        reading.plate());
  }

  /** Pretends the failures that pictures are named after. */
  static void failWhereToldSo(String shows) throws InputRejected {
    switch (shows) {
      case "damaged" ->
          throw new InputRejected(InputRejected.Reason.DAMAGED, "the picture is damaged");
      case "busy" -> throw new ServerBusy();
      case "bug" -> throw new IllegalStateException("could not handle " + PERSONAL);
      default -> {}
    }
  }

  private static DocumentReading reading(String shows) throws InputRejected {
    failWhereToldSo(shows);
    return switch (shows) {
      case "nothing" -> reading(Classification.unknown(0.1), 1000, Fields.NONE);
      case "passport" -> reading(new Classification("UTO-P", "front", 0.9), 1000, Fields.NONE);
      case "tiny" -> reading(new Classification("EGY-NID", "front", 0.9), 127, Fields.NONE);
      default -> shows.contains("/") ? golden(shows) : reading(named(shows), 1000, Fields.NONE);
    };
  }

  /** Names of several words are of people. */
  private static Classification named(String shows) {
    return shows.contains(" ")
        ? Classification.unknown(0.1)
        : new Classification(shows, "front", 0.9);
  }

  private static DocumentReading golden(String folder) {
    JsonNode json = told(folder);
    Map<String, Field> fields = new LinkedHashMap<>();
    json.path("fields").forEachEntry((id, value) -> fields.put(id, field(id, value)));
    Classification document =
        new Classification(json.get("type").asString(), json.get("side").asString(), 0.99);
    return reading(document, quality(1280, greyscale(json)), fields(json, fields), checks(json));
  }

  /** What a golden case tells of a picture. */
  static JsonNode told(String folder) {
    String[] name = folder.split("#");
    String file = name.length > 1 ? name[1] : "verification";
    String path = "/golden/" + name[0] + "/" + file + ".json";
    try (InputStream in = FakeReadings.class.getResourceAsStream(path)) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CheckResult> checks(JsonNode json) {
    List<CheckResult> checks = new ArrayList<>();
    json.path("failed")
        .forEachEntry(
            (id, fault) ->
                checks.add(CheckResult.fail(id, Fault.valueOf(fault.asString()), "it failed")));
    json.path("passed").forEach(id -> checks.add(CheckResult.pass(id.asString())));
    return checks;
  }

  private static Fields fields(JsonNode json, Map<String, Field> read) {
    Map<String, String> missing = new LinkedHashMap<>();
    json.path("missing").forEach(id -> missing.put(id.asString(), "not read"));
    return new Fields(read, missing);
  }

  private static boolean greyscale(JsonNode json) {
    return json.path("greyscale").asBoolean(false);
  }

  private static Field field(String id, JsonNode json) {
    String value = json.isString() ? json.asString() : json.path("value").asString();
    String raw = json.isString() ? value : json.path("raw").asString("");
    Source source = raw.isEmpty() ? Source.NUMBER : Source.VIZ;
    return new Field(id, value, value, raw, 0.98, source, Optional.empty());
  }

  private static DocumentReading reading(Classification document, int pixels, Fields fields) {
    return reading(document, quality(pixels, false), fields, List.of());
  }

  private static DocumentReading reading(
      Classification document, Quality quality, Fields fields, List<CheckResult> checks) {
    Optional<Plate> plate =
        Optional.of(fields)
            .filter(f -> document.type().endsWith(Classification.PLATE))
            .map(FakeReadings::plate);
    return new DocumentReading(
        document,
        corners(document),
        fields,
        checks,
        quality,
        List.of(),
        OptionalInt.empty(),
        List.of(),
        plate);
  }

  /** A blue plate that says what its fields do. */
  private static Plate plate(Fields fields) {
    String letters = new StringBuilder(fields.value("plate_letters")).reverse().toString();
    Optional<PlateNumber> number =
        PlateNumber.of(fields.get("plate_digits").map(Field::raw).orElse("") + letters);
    return new Plate(
        WHOLE,
        0.9,
        number,
        number.isPresent() ? 0.98 : 0,
        letters.chars().mapToObj(c -> new PlateCharacter(Character.toString(c), WHOLE)).toList(),
        Optional.of(new PlateUse("private", "ملاكى", "private", 0.8)));
  }

  private static Optional<Quad> corners(Classification document) {
    return document.known() ? Optional.of(WHOLE) : Optional.empty();
  }

  private static Quality quality(int pixels, boolean greyscale) {
    return new Quality(pixels, pixels, 0.7, 0.5, 0.8, 0, greyscale);
  }
}
