package dev.hawiya.core.reading.report;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.notice.Notice;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Restores a reading from its wire form, {@link ReadingReport}, as a JSON parser gives it back. A
 * field's outline comes back as the upright rectangle around it; all else as it was reported.
 */
public final class ReportReader {
  private ReportReader() {}

  /**
   * The reading a report tells of; empty where it tells of a picture that was never read.
   *
   * @throws IllegalArgumentException where the map is no report, naming the place and no value
   */
  public static Optional<DocumentReading> reading(Map<?, ?> report) {
    return readings(report).stream().findFirst();
  }

  /**
   * All readings a report tells of, the surest first; none where it tells of a picture that was
   * never read.
   *
   * @throws IllegalArgumentException where the map is no report, naming the place and no value
   */
  public static List<DocumentReading> readings(Map<?, ?> report) {
    ReportNode root = new ReportNode("report", report);
    if (!root.has("quality")) {
      root.child("document");
      return List.of();
    }
    List<ReportNode> further = root.has("further") ? root.children("further") : List.of();
    return Stream.concat(Stream.of(root), further.stream()).map(ReportReader::found).toList();
  }

  private static DocumentReading found(ReportNode node) {
    ReportNode document = node.child("document");
    return new DocumentReading(
        new Classification(
            document.text("type"), document.text("side"), document.number("confidence")),
        corners(document),
        fields(node),
        node.children("checks").stream().map(ReportReader::check).toList(),
        quality(node.child("quality")),
        notices(node),
        node.has("page") ? OptionalInt.of((int) node.number("page")) : OptionalInt.empty(),
        barcodes(node));
  }

  /** Reports of before notices had codes have none. */
  private static List<Notice> notices(ReportNode node) {
    List<ReportNode> notices = node.has("notices") ? node.children("notices") : List.of();
    return notices.stream().map(n -> Notice.named(n.text("code"))).toList();
  }

  /** A report without barcodes leaves the key out. */
  private static List<Barcode> barcodes(ReportNode node) {
    List<ReportNode> barcodes = node.has("barcodes") ? node.children("barcodes") : List.of();
    return barcodes.stream().map(ReportReader::barcode).toList();
  }

  private static Barcode barcode(ReportNode node) {
    Optional<BarcodeContent> content = Optional.empty();
    if (node.has("value")) {
      content = Optional.of(new BarcodeContent.Text(node.text("value")));
    } else if (node.has("bytes")) {
      content = Optional.of(new BarcodeContent.Bytes(node.text("bytes")));
    }
    Box place = box(node.numbers("place", 4));
    return new Barcode(node.constant("format", BarcodeFormat.class), place, content);
  }

  private static Optional<Quad> corners(ReportNode document) {
    if (!document.has("corners")) {
      return Optional.empty();
    }
    List<Point> c =
        document.pairs("corners", 4).stream().map(p -> new Point(p.get(0), p.get(1))).toList();
    return Optional.of(new Quad(c.get(0), c.get(1), c.get(2), c.get(3)));
  }

  private static Fields fields(ReportNode root) {
    ReportNode nodes = root.child("fields");
    Map<String, Field> read = new LinkedHashMap<>();
    nodes.keys().forEach(id -> read.put(id, field(id, nodes.child(id))));
    ReportNode reasons = root.child("missing");
    Map<String, String> missing = new LinkedHashMap<>();
    reasons.keys().forEach(id -> missing.put(id, reasons.text(id)));
    return new Fields(read, missing);
  }

  private static Field field(String id, ReportNode node) {
    return new Field(
        id,
        node.text("value"),
        node.text("normalised"),
        node.text("raw"),
        node.number("confidence"),
        node.constant("source", Source.class),
        node.has("box") ? Optional.of(Quad.of(box(node.numbers("box", 4)))) : Optional.empty());
  }

  private static Box box(List<Double> b) {
    return new Box(b.get(0), b.get(1), b.get(2), b.get(3));
  }

  /** A failed check's reason begins with its fault. */
  private static CheckResult check(ReportNode node) {
    Verdict verdict = node.constant("result", Verdict.class);
    String reason = node.has("reason") ? node.text("reason") : "";
    Optional<Fault> fault =
        Stream.of(Fault.values())
            .filter(f -> verdict == Verdict.FAIL && reason.startsWith(f + ": "))
            .findFirst();
    String detail = fault.map(f -> reason.substring((f + ": ").length())).orElse(reason);
    OptionalDouble score =
        node.has("score") ? OptionalDouble.of(node.number("score")) : OptionalDouble.empty();
    return new CheckResult(node.text("id"), verdict, fault, score, detail);
  }

  private static Quality quality(ReportNode node) {
    return new Quality(
        (int) node.number("width"),
        (int) node.number("height"),
        node.number("sharpness"),
        node.number("brightness"),
        node.number("contrast"),
        node.number("glare"),
        node.flag("greyscale"));
  }
}
