package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.CrossChecks;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.verification.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture of a document or a plate shows, as the vendor tells it. */
final class VlensMapper {
  private static final String ID_CARD_TYPE = "EGY-NID";
  private static final String FRONT = "front";
  private static final String BACK = "back";

  private final VlensCardMapper cards = new VlensCardMapper();
  private final VlensPassportMapper passports = new VlensPassportMapper();
  private final VlensLicenceMapper licences = new VlensLicenceMapper();
  private final CrossChecks crossChecks = new CrossChecks(CheckThresholds.DEFAULT);
  private final VlensDocuments documents;
  private final VlensFindings findings;

  VlensMapper(VlensDocuments documents, VlensCodes codes) {
    this.documents = documents;
    this.findings = new VlensFindings(codes);
  }

  /**
   * The answer to a picture.
   *
   * @param endpoint of those that read documents or plates
   * @throws Failure where the picture shows nothing of what the endpoint reads
   */
  VlensResponse answer(VlensEndpoint endpoint, Verification verification, VlensRequest asked)
      throws Failure {
    DocumentReading reading = shown(endpoint, verification);
    if (endpoint == VlensEndpoint.CLASSIFICATION) {
      String type =
          documents
              .name(reading.document().type())
              .orElseThrow(() -> new Failure(VlensCode.UNSUPPORTED_DOCUMENT));
      return VlensResponse.document(type, List.of(), ids(verification, asked));
    }
    String type = documents.demand(endpoint, reading.document());
    Map<String, Object> document = document(endpoint, reading.fields());
    Map<String, Object> data = new LinkedHashMap<>(document);
    if (endpoint == VlensEndpoint.ID_BACK) {
      Optional<DocumentReading> front = earlier(verification, FRONT);
      data.put("idFrontData", front.map(f -> cards.front(f.fields())));
      data.put("idBackData", document);
    }
    data.putAll(ids(verification, asked));
    return VlensResponse.document(
            type, findings.of(endpoint, document, checks(endpoint, verification)), data)
        .spoofing(fake(reading));
  }

  private Map<String, Object> document(VlensEndpoint endpoint, Fields fields) throws Failure {
    return switch (endpoint) {
      case ID_FRONT -> cards.front(fields);
      case ID_BACK -> cards.back(fields);
      case PASSPORT -> passports.data(fields);
      case LICENSE_PLATE ->
          Map.of("result", plate(fields).orElseThrow(() -> new Failure(VlensCode.PLATE_UNREAD)));
      default -> licences.data(endpoint, fields);
    };
  }

  /** The surest of what the picture shows; of plates the surest that was read. */
  private static DocumentReading shown(VlensEndpoint endpoint, Verification verification) {
    return verification.files().get(0).stream()
        .filter(r -> endpoint == VlensEndpoint.LICENSE_PLATE && plate(r.fields()).isPresent())
        .findFirst()
        .orElse(verification.reading());
  }

  /** Letters in reading order and Western digits; half a number is none. */
  private static Optional<String> plate(Fields fields) {
    Optional<String> letters = value(fields, "plate_letters").map(text -> text.replace(" ", ""));
    return letters.flatMap(first -> value(fields, "plate_digits").map(first::concat));
  }

  /** The reading's own checks and those against what was read before. */
  private List<CheckResult> checks(VlensEndpoint endpoint, Verification verification) {
    Fields fields = verification.reading().fields();
    Stream<CheckResult> across =
        switch (endpoint) {
          case ID_FRONT -> sameNumber(fields, earlier(verification, BACK));
          case ID_BACK -> sameNumber(fields, earlier(verification, FRONT));
          case CAR_LICENSE_FRONT -> sameName(fields, earlier(verification, FRONT));
          default -> Stream.empty();
        };
    List<CheckResult> all = new ArrayList<>(verification.reading().checks());
    across.forEach(all::add);
    return all;
  }

  private Stream<CheckResult> sameNumber(Fields side, Optional<DocumentReading> other) {
    return other.map(o -> crossChecks.sameNumber(side, o.fields())).stream();
  }

  /** Whether a vehicle's owner has the name on the front of the ID. */
  private Stream<CheckResult> sameName(Fields licence, Optional<DocumentReading> front) {
    Optional<Fields> owner =
        licence.get("owner_name").map(name -> new Fields(Map.of("full_name", name), Map.of()));
    return front.stream()
        .flatMap(f -> owner.stream().flatMap(o -> crossChecks.between(f.fields(), o).stream()))
        .filter(check -> check.id().equals(CrossChecks.SAME_NAME));
  }

  /**
   * A forgery is told beside what it says, not refused: a check may be wrong. Empty where nobody
   * looked.
   */
  private static Optional<Boolean> fake(DocumentReading reading) {
    return reading.presentation().flatMap(PresentationReport::attack);
  }

  /** The canonical value, empty where the field was not read. */
  static Optional<String> value(Fields fields, String id) {
    return fields.get(id).map(Field::value).filter(value -> !value.isEmpty());
  }

  private static Map<String, Object> ids(Verification verification, VlensRequest asked) {
    return asked.ids(
        verification.transaction(), verification.request(), verification.clientReference());
  }

  /** The latest reading of a side in the transaction; empty once it was kept long enough. */
  private static Optional<DocumentReading> earlier(Verification verification, String side) {
    return verification.earlier().stream()
        .filter(step -> ID_CARD_TYPE.equals(step.documentType()) && side.equals(step.side()))
        .flatMap(step -> step.readings().stream().limit(1))
        .reduce((older, newer) -> newer);
  }
}
