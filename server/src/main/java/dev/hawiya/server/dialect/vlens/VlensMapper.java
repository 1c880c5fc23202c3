package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.CrossChecks;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.verification.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found out about a person, as the vendor tells it. */
final class VlensMapper {
  static final String ID_CARD_TYPE = "EGY-NID";
  static final String PASSPORT_TYPE = "PASSPORT";
  private static final String NATIONAL_ID = "national_id";
  private static final String PASSPORT = "passport";

  /** The vendor's names of the documents that some endpoint reads. */
  private static final Map<String, String> NAMES =
      Map.of(ID_CARD_TYPE, NATIONAL_ID, PASSPORT_TYPE, PASSPORT);

  private static final String FRONT = "front";
  private static final String BACK = "back";

  private final VlensFrontMapper fronts = new VlensFrontMapper();
  private final VlensBackMapper backs = new VlensBackMapper();
  private final VlensPassportMapper passports = new VlensPassportMapper();
  private final CrossChecks crossChecks = new CrossChecks(CheckThresholds.DEFAULT);
  private final VlensFindings findings;

  VlensMapper(VlensCodes codes) {
    this.findings = new VlensFindings(codes);
  }

  /** The answer to a picture of the front. */
  VlensResponse front(Verification verification, VlensRequest asked) throws Failure {
    demand(FRONT, verification.reading().document());
    Map<String, Object> side = fronts.data(verification.reading().fields());
    Optional<DocumentReading> back = earlier(verification, BACK);
    Map<String, Object> data = new LinkedHashMap<>(side);
    data.putAll(ids(verification, asked));
    return VlensResponse.document(NATIONAL_ID, found(FRONT, side, verification, back), data)
        .spoofing(fake(verification));
  }

  /** The answer to a picture of the back; clients look for both sides in it. */
  VlensResponse back(Verification verification, VlensRequest asked) throws Failure {
    demand(BACK, verification.reading().document());
    Map<String, Object> side = backs.data(verification.reading().fields());
    Optional<DocumentReading> front = earlier(verification, FRONT);
    Map<String, Object> data = new LinkedHashMap<>(side);
    data.put("idFrontData", front.map(f -> fronts.data(f.fields())));
    data.put("idBackData", side);
    data.putAll(ids(verification, asked));
    return VlensResponse.document(NATIONAL_ID, found(BACK, side, verification, front), data)
        .spoofing(fake(verification));
  }

  /** The answer to a picture of a passport's data page. */
  VlensResponse passport(Verification verification, VlensRequest asked) throws Failure {
    DocumentReading reading = verification.reading();
    demandType(PASSPORT_TYPE, reading.document());
    Map<String, Object> page = passports.data(reading.fields());
    Map<String, Object> data = new LinkedHashMap<>(page);
    data.putAll(ids(verification, asked));
    return VlensResponse.document(PASSPORT, findings.of(PASSPORT, page, reading.checks()), data)
        .spoofing(fake(verification));
  }

  /** The answer to what a picture shows. */
  VlensResponse classified(Verification verification, VlensRequest asked) throws Failure {
    String type = verification.reading().document().type();
    if (!NAMES.containsKey(type)) {
      throw new Failure(VlensCode.UNSUPPORTED_DOCUMENT);
    }
    return VlensResponse.document(NAMES.get(type), List.of(), ids(verification, asked));
  }

  /** A forgery is told beside what it says, not refused: a check may be wrong. */
  private static Optional<Boolean> fake(Verification verification) {
    return verification.reading().presentation().flatMap(PresentationReport::attack);
  }

  /** The canonical value, empty where the field was not read. */
  static Optional<String> value(Fields fields, String id) {
    return fields.get(id).map(Field::value).filter(value -> !value.isEmpty());
  }

  private static Map<String, Object> ids(Verification verification, VlensRequest asked) {
    return asked.ids(
        verification.transaction(), verification.request(), verification.clientReference());
  }

  /** Refuses all but one type; of the others some are another endpoint's. */
  private static void demandType(String type, Classification document) throws Failure {
    if (!document.known()) {
      throw new Failure(VlensCode.NO_CARD);
    }
    if (!document.type().equals(type)) {
      throw new Failure(
          NAMES.containsKey(document.type())
              ? VlensCode.WRONG_ENDPOINT
              : VlensCode.UNSUPPORTED_DOCUMENT);
    }
  }

  private static void demand(String side, Classification document) throws Failure {
    demandType(ID_CARD_TYPE, document);
    if (document.side().isEmpty()) {
      throw new Failure(side.equals(FRONT) ? VlensCode.FRONT_FAILED : VlensCode.BACK_FAILED);
    }
    if (!document.side().equals(side)) {
      throw new Failure(VlensCode.WRONG_ENDPOINT);
    }
  }

  private List<VlensResponse.Finding> found(
      String side,
      Map<String, Object> data,
      Verification verification,
      Optional<DocumentReading> otherSide) {
    DocumentReading reading = verification.reading();
    List<CheckResult> checks = new ArrayList<>(reading.checks());
    otherSide
        .map(other -> crossChecks.sameNumber(reading.fields(), other.fields()))
        .ifPresent(checks::add);
    return findings.of(side, data, checks);
  }

  /** The latest reading of a side in the transaction; empty once it was kept long enough. */
  private static Optional<DocumentReading> earlier(Verification verification, String side) {
    return verification.earlier().stream()
        .filter(step -> ID_CARD_TYPE.equals(step.documentType()) && side.equals(step.side()))
        .flatMap(step -> step.readings().stream().limit(1))
        .reduce((older, newer) -> newer);
  }
}
