package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.presentation.DocumentFormat;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The extras on whether a genuine card lay before the camera. Zones are of the vendor's: 2 (red)
 * where a check fails; 1 (yellow, to be looked at) where none fails and one is inconclusive, for
 * whatever reason; 0 (green) where all pass. A {@code confidence} is the highest score of the
 * zone's checks, 0..1, from 0.5 on red; it is not calibrated. Null stands for what cannot be said:
 * of a side that was not sent, and of the liveness where no check could tell.
 */
final class ValifyPresentationMapper {
  private static final int GREEN = 0;
  private static final int YELLOW = 1;
  private static final int RED = 2;

  /** Three decimals: of smaller numbers Java and Python write different text to be signed. */
  private static final double PLACES = 1e3;

  /** What may be wrong with the portrait. */
  private static final List<String> FACE = List.of(PresentationReport.PORTRAIT);

  /** What may be wrong with the picture of a card in itself; the rest is its format. */
  private static final List<String> IMAGE =
      List.of(PresentationReport.TEXT, PresentationReport.DIGITAL);

  /** {@code document_liveness}: the formats are our own words. */
  Map<String, Object> liveness(ValifySides card) {
    Optional<PresentationReport> front = seen(card.front());
    Optional<PresentationReport> back = seen(card.back());
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("is_front_document_live", live(front));
    extra.put("is_back_document_live", live(back));
    extra.put("front_document_format", format(front));
    extra.put("back_document_format", format(back));
    return extra;
  }

  /** {@code advanced_confidence}: the flag of one of the vendor's pages, the zones of the other. */
  Map<String, Object> confidence(ValifySides card) {
    Optional<PresentationReport> front = seen(card.front());
    Optional<Integer> face = front.map(seen -> zone(seen, FACE));
    Optional<Integer> image = front.map(seen -> zone(seen, IMAGE));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("face_fraud_zone", face.orElse(null));
    details.put("face_fraud_confidence", front.map(seen -> score(seen, FACE)).orElse(null));
    details.put("front_image_manipulation_zone", image.orElse(null));
    details.put(
        "front_image_manipulation_confidence", front.map(seen -> score(seen, IMAGE)).orElse(null));
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("is_face_fraud_detected", face.map(zone -> zone == RED).orElse(null));
    extra.put(
        "fraud_detection_zone",
        face.flatMap(one -> image.map(other -> Math.max(one, other))).orElse(null));
    extra.put("fraud_detection_details", details);
    return extra;
  }

  private static Optional<PresentationReport> seen(Optional<DocumentReading> side) {
    return side.flatMap(DocumentReading::presentation);
  }

  private static Boolean live(Optional<PresentationReport> side) {
    return side.filter(PresentationReport::decided).map(PresentationReport::live).orElse(null);
  }

  private static String format(Optional<PresentationReport> side) {
    return side.map(PresentationReport::format).map(DocumentFormat::word).orElse(null);
  }

  private static int zone(PresentationReport seen, List<String> ids) {
    return of(seen, ids).stream()
        .map(CheckResult::verdict)
        .map(ValifyPresentationMapper::zone)
        .max(Comparator.naturalOrder())
        .orElse(YELLOW);
  }

  private static int zone(Verdict verdict) {
    return switch (verdict) {
      case PASS -> GREEN;
      case FAIL -> RED;
      default -> YELLOW;
    };
  }

  private static double score(PresentationReport seen, List<String> ids) {
    double highest =
        of(seen, ids).stream().mapToDouble(check -> check.score().orElse(0)).max().orElse(0);
    return Math.round(highest * PLACES) / PLACES;
  }

  private static List<CheckResult> of(PresentationReport seen, List<String> ids) {
    return seen.checks().stream().filter(check -> ids.contains(check.id())).toList();
  }
}
