package dev.hawiya.core.reading.report;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.notice.Notice;
import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.plate.PlateCharacter;
import dev.hawiya.core.plate.PlateUse;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one wire form of a reading: nested maps, lists, texts, numbers and truth values, ready for
 * any JSON writer. Coordinates are 0..1 of the photo or page set upright; only the {@code place} of
 * a barcode is x0, y0, x1, y1 in 0..1 of the document laid flat. A barcode that was {@code
 * readable} says its content as {@code value}, or as {@code bytes} in base64 where that is no text;
 * {@code barcodes} is left out where there are none, {@code presentation} where it was not
 * assessed, {@code plate} where it is none.
 */
public final class ReadingReport {
  private ReadingReport() {}

  /**
   * The report of a reading.
   *
   * @param milliseconds it took
   */
  public static Map<String, Object> of(DocumentReading reading, long milliseconds) {
    return of(List.of(reading), milliseconds);
  }

  /**
   * The report of a file: that of its first reading, with the rest under {@code further}.
   *
   * @param readings at least one, the surest first
   * @param milliseconds they took
   */
  public static Map<String, Object> of(List<DocumentReading> readings, long milliseconds) {
    DocumentReading first = readings.get(0);
    Map<String, Object> report = new LinkedHashMap<>();
    putStatus(report, first.document(), first.notices().stream().findFirst());
    report.putAll(found(first));
    if (readings.size() > 1) {
      report.put("further", readings.stream().skip(1).map(ReadingReport::found).toList());
    }
    report.put("milliseconds", milliseconds);
    return report;
  }

  private static Map<String, Object> found(DocumentReading reading) {
    Map<String, Object> report = new LinkedHashMap<>();
    reading.page().ifPresent(page -> report.put("page", page));
    Map<String, Object> document = document(reading.document());
    reading.corners().ifPresent(c -> document.put("corners", corners(c)));
    report.put("document", document);
    report.put("fields", fields(reading.fields()));
    report.put("missing", reading.fields().missing());
    report.put("checks", reading.checks().stream().map(ReadingReport::check).toList());
    reading.presentation().ifPresent(p -> report.put("presentation", presentation(p)));
    if (!reading.barcodes().isEmpty()) {
      report.put("barcodes", reading.barcodes().stream().map(ReadingReport::barcode).toList());
    }
    reading.plate().ifPresent(p -> report.put("plate", plate(p)));
    report.put("quality", quality(reading.quality()));
    report.put("warnings", reading.warnings());
    report.put("notices", reading.notices().stream().map(ReadingReport::notice).toList());
    return report;
  }

  /** The report of what a picture shows, without anything that is written there. */
  public static Map<String, Object> classified(Classification document) {
    Map<String, Object> report = new LinkedHashMap<>();
    putStatus(report, document, Optional.empty());
    report.put("document", document(document));
    return report;
  }

  /** The report of a picture that could not be read at all. */
  public static Map<String, Object> rejected(InputRejected why) {
    Map<String, Object> report = rejected(why.reason() + ": " + why.getMessage());
    report.put("notices", List.of(notice(Notice.named(why.reason().name()))));
    return report;
  }

  /** The report of a picture that was never seen, as of a file that is not there. */
  public static Map<String, Object> rejected(String reason) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("status", "rejected");
    report.put("reason", reason);
    report.put("document", Map.of("type", Classification.UNKNOWN, "side", "", "confidence", 0.0));
    report.put("fields", Map.of());
    report.put("missing", Map.of());
    report.put("checks", List.of());
    report.put("warnings", List.of());
    report.put("notices", List.of());
    return report;
  }

  private static Map<String, Object> notice(Notice notice) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", notice.code());
    one.put("en", notice.english());
    one.put("ar", notice.arabic());
    return one;
  }

  /** A photo without a known document is refused for what weighs most. */
  private static void putStatus(
      Map<String, Object> report, Classification document, Optional<Notice> first) {
    report.put("status", document.known() ? "ok" : "rejected");
    if (!document.known()) {
      Notice why = first.orElseGet(() -> Notice.named(Notice.Code.NO_DOCUMENT.name()));
      report.put("reason", why.code() + ": " + why.english());
    }
  }

  private static Map<String, Object> document(Classification seen) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", seen.type());
    document.put("side", seen.side());
    document.put("confidence", rounded(seen.confidence()));
    return document;
  }

  private static List<List<Double>> corners(Quad quad) {
    return quad.corners().stream().map(p -> List.of(place(p.x()), place(p.y()))).toList();
  }

  private static Map<String, Object> fields(Fields fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    fields.read().forEach((id, field) -> all.put(id, field(field)));
    return all;
  }

  private static Map<String, Object> field(Field field) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("value", field.value());
    one.put("normalised", field.normalised());
    one.put("raw", field.raw());
    one.put("confidence", rounded(field.confidence()));
    one.put("source", field.source().name());
    field.outline().ifPresent(o -> one.put("box", box(o.bounds())));
    return one;
  }

  private static List<Double> box(Box box) {
    return List.of(place(box.x0()), place(box.y0()), place(box.x1()), place(box.y1()));
  }

  /** A verdict: its id, result and, where there are such, reason and score. */
  public static Map<String, Object> check(CheckResult check) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", check.id());
    one.put("result", check.verdict().name());
    String fault = check.fault().map(f -> f + ": ").orElse("");
    if (!fault.isEmpty() || !check.detail().isEmpty()) {
      one.put("reason", fault + check.detail());
    }
    check.score().ifPresent(score -> one.put("score", rounded(score)));
    return one;
  }

  /** What the checks of the presentation come to; null where they do not tell. */
  private static Map<String, Object> presentation(PresentationReport seen) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("format", seen.format().word());
    one.put("live", seen.decided() ? seen.live() : null);
    one.put("tampered", seen.tampered());
    return one;
  }

  /** A plate character by character, from left to right and from top to bottom. */
  private static Map<String, Object> plate(Plate plate) {
    Map<String, Object> one = new LinkedHashMap<>();
    plate.number().ifPresent(number -> one.put("letters", number.letters()));
    one.put("characters", plate.characters().stream().map(ReadingReport::character).toList());
    plate.use().ifPresent(use -> one.put("use", use(use)));
    return one;
  }

  private static Map<String, Object> character(PlateCharacter character) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("text", character.text());
    one.put("box", box(character.outline().bounds()));
    return one;
  }

  private static Map<String, Object> use(PlateUse use) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", use.code());
    one.put("ar", use.arabic());
    one.put("en", use.english());
    one.put("confidence", rounded(use.confidence()));
    return one;
  }

  private static Map<String, Object> barcode(Barcode barcode) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("format", barcode.format().name());
    one.put("readable", barcode.content().isPresent());
    one.put("place", box(barcode.place()));
    barcode.content().ifPresent(content -> putContent(one, content));
    return one;
  }

  private static void putContent(Map<String, Object> report, BarcodeContent content) {
    if (content instanceof BarcodeContent.Text text) {
      report.put("value", text.value());
    } else if (content instanceof BarcodeContent.Bytes bytes) {
      report.put("bytes", bytes.base64());
    }
  }

  private static Map<String, Object> quality(Quality quality) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("width", quality.width());
    one.put("height", quality.height());
    one.put("sharpness", rounded(quality.sharpness()));
    one.put("brightness", rounded(quality.brightness()));
    one.put("contrast", rounded(quality.contrast()));
    one.put("glare", rounded(quality.glare()));
    one.put("greyscale", quality.greyscale());
    return one;
  }

  /** A coordinate, cut to the photo. */
  private static double place(double coordinate) {
    return rounded(Math.max(0, Math.min(coordinate, 1)));
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
