package dev.hawiya.server.dialect.valify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.server.dialect.valify.ValifyErrors.Unprocessable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValifyPresentationMapperTest {
  private final ValifyPresentationMapper mapper = new ValifyPresentationMapper();

  /** P passes, F fails, ? is inconclusive: portrait, text and digital, with their scores. */
  @ParameterizedTest
  @CsvSource({
    "P, 0.1, P, 0.2, P, 0.3, false, 0, 0, 0.1, 0, 0.3",
    "F, 0.5, P, 0.2, P, 0.0, true, 2, 2, 0.5, 0, 0.2",
    "?, 0.49, P, 0.2, P, 0.0, false, 1, 1, 0.49, 0, 0.2",
    "?, 0, P, 0, P, 0, false, 1, 1, 0.0, 0, 0.0",
    "P, 0, F, 0.91239, ?, 0.4, false, 2, 0, 0.0, 2, 0.912",
    "P, 0, ?, 0.45, F, 0.6, false, 2, 0, 0.0, 2, 0.6",
    "P, 0, ?, 0.45, P, 0.3, false, 1, 0, 0.0, 1, 0.45",
    "?, 0.4, F, 0.6, P, 0, false, 2, 1, 0.4, 2, 0.6"
  })
  void putsEachIntoItsZone(
      String portrait,
      double portraitScore,
      String text,
      double textScore,
      String digital,
      double digitalScore,
      boolean fraud,
      int zone,
      int faceZone,
      double face,
      int imageZone,
      double image)
      throws Unprocessable {
    Map<String, Object> extra =
        mapper.confidence(
            front(
                check(PresentationReport.PORTRAIT, portrait, portraitScore),
                check(PresentationReport.TEXT, text, textScore),
                check(PresentationReport.DIGITAL, digital, digitalScore),
                check(PresentationReport.SCREEN, "F", 0.99)));
    assertThat(extra)
        .containsEntry("is_face_fraud_detected", fraud)
        .containsEntry("fraud_detection_zone", zone)
        .containsEntry(
            "fraud_detection_details",
            Map.of(
                "face_fraud_zone", faceZone,
                "face_fraud_confidence", face,
                "front_image_manipulation_zone", imageZone,
                "front_image_manipulation_confidence", image));
  }

  @Test
  void saysNothingOfWhatWasNotSent() throws Unprocessable {
    ValifySides none = ValifySides.of(List.of());
    assertThat(mapper.liveness(none)).hasSize(4).containsEntry("is_front_document_live", null);
    assertThat(mapper.confidence(none))
        .containsEntry("is_face_fraud_detected", null)
        .containsEntry("fraud_detection_zone", null);
  }

  @ParameterizedTest
  @CsvSource({
    "advanced_confidence, PRESENTATION",
    "document_liveness, PRESENTATION",
    "document_verification_plus, PRESENTATION",
    "profession_analysis, CONTENT",
    "something_else, CONTENT"
  })
  void looksOnlyWhereAnExtraNeedsIt(String extra, Scope scope) {
    assertThat(ValifyExtrasMapper.scope(Set.of(extra))).isEqualTo(scope);
    assertThat(ValifyExtrasMapper.scope(Set.of())).isEqualTo(Scope.CONTENT);
  }

  private static ValifySides front(CheckResult... checks) throws Unprocessable {
    return ValifySides.of(
        List.of(
            new DocumentReading(
                new Classification("EGY-NID", "front", 0.99),
                Optional.empty(),
                Fields.NONE,
                List.of(checks),
                new Quality(1000, 1000, 0.7, 0.5, 0.8, 0, false),
                List.of())));
  }

  private static CheckResult check(String id, String verdict, double score) {
    return switch (verdict) {
      case "P" -> CheckResult.pass(id).scored(score);
      case "F" -> CheckResult.fail(id, Fault.ATTACK, "seen").scored(score);
      default -> CheckResult.inconclusive(id, "open").scored(score);
    };
  }
}
