package dev.hawiya.server.dialect.videosdk;

import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.CrossChecks;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.CodeTable;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;
import dev.hawiya.server.verification.Verification;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our fields of both parts as one document. A part in which nothing known was seen does not spoil
 * the other; parts of two documents or of two people are refused rather than mixed.
 */
final class VideosdkMapper {
  private static final String PASSPORT = "PASSPORT";

  /** The number of the paper itself. */
  private static final String PAPER = "document_number";

  /** Those of the table of id types. */
  static final Set<String> DOCUMENT_TYPES =
      Set.of("EGY-NID", "PAK-SNIC", "PAK-NICOP", "PAK-NIC", PASSPORT);

  private final CodeTable types = CodeTable.load("videosdk", "id_type");
  private final CodeTable genders = CodeTable.load("videosdk", "gender");
  private final CrossChecks crossChecks = new CrossChecks(CheckThresholds.DEFAULT);

  /** The document in the pictures. */
  VideosdkResponse document(Verification verification) throws Failure {
    List<DocumentReading> parts =
        verification.readings().stream().filter(reading -> !type(reading).isEmpty()).toList();
    if (parts.isEmpty()) {
      throw new Failure(Kind.UNPROCESSABLE_DOCUMENT);
    }
    refuseStrangers(parts);
    return new VideosdkResponse(
        type(parts.get(0)),
        number(parts),
        name(parts),
        first(parts, "birth_date"),
        address(parts),
        genders.code(first(parts, "sex")),
        "");
  }

  private void refuseStrangers(List<DocumentReading> parts) throws Failure {
    DocumentReading one = parts.get(0);
    DocumentReading other = parts.get(parts.size() - 1);
    boolean strangers =
        !type(one).equals(type(other))
            || crossChecks.sameNumber(one.fields(), other.fields()).verdict() == Verdict.FAIL
            || differ(one.fields().value(PAPER), other.fields().value(PAPER));
    if (strangers) {
      throw new Failure(
          Kind.UNPROCESSABLE_DOCUMENT, "The images show parts of different documents.");
    }
  }

  /** A page without a number, or one that was not read, says nothing against another. */
  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** A passport's own number, though some tell their holder's too; of cards the holder's. */
  private static String number(List<DocumentReading> parts) {
    return parts.get(0).document().type().equals(PASSPORT)
        ? first(parts, PAPER)
        : first(parts, "national_number", "identity_number", PAPER);
  }

  private String type(DocumentReading reading) {
    return types.code(reading.document().type());
  }

  private static String name(List<DocumentReading> parts) {
    String whole = first(parts, "name", "full_name", "name_urdu");
    return whole.isEmpty() ? joined(parts, " ", "first_name", "other_names") : whole;
  }

  private static String address(List<DocumentReading> parts) {
    String lines = joined(parts, ", ", "address_line_1", "address_line_2");
    return lines.isEmpty() ? first(parts, "present_address", "present_address_urdu") : lines;
  }

  /** The first value that any part carries, by the order of the ids. */
  private static String first(List<DocumentReading> parts, String... ids) {
    return Stream.of(ids)
        .flatMap(id -> parts.stream().map(part -> part.fields().value(id)))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What is printed in several fields of one part. */
  private static String joined(List<DocumentReading> parts, String glue, String... ids) {
    return Stream.of(ids)
        .flatMap(id -> parts.stream().flatMap(part -> part.fields().get(id).stream()).limit(1))
        .map(Field::raw)
        .filter(raw -> !raw.isBlank())
        .collect(Collectors.joining(glue));
  }
}
