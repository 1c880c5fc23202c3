package dev.hawiya.core.face;

import static dev.hawiya.core.face.Samples.at;
import static dev.hawiya.core.face.Samples.document;
import static dev.hawiya.core.face.Samples.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.core.face.FaceComparison.Reason;
import dev.hawiya.core.face.FaceComparison.Which;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceMatcherTest {
  private final FaceMatcher matcher = new FaceMatcher(FaceThresholds.DEFAULT);

  @ParameterizedTest
  @CsvSource({"0, SAME", "30, SAME", "60, SAME", "70, DIFFERENT", "90, DIFFERENT"})
  void theThresholdDecides(double degrees, Decision decision) {
    FaceComparison comparison = matcher.compare(photo(at(0)), photo(at(degrees)));
    assertThat(comparison.decision()).isEqualTo(decision);
    assertThat(comparison.score().orElseThrow())
        .isCloseTo(Math.cos(Math.toRadians(degrees)), within(1e-6));
    assertThat(comparison.reasons()).isEmpty();
  }

  @Test
  void aPortraitIsAllowedToBeLessAlike() {
    double photos = matcher.compare(photo(at(0)), photo(at(65))).probability();
    double portrait = matcher.compare(document(at(0)), photo(at(65))).probability();
    assertThat(portrait).isGreaterThan(photos + 0.1);
  }

  @Test
  void withoutAFaceNothingIsDecided() {
    FaceComparison comparison = matcher.compare(photo(at(0)), photo());
    assertThat(comparison.decision()).isEqualTo(Decision.UNDECIDED);
    assertThat(comparison.score()).isEmpty();
    assertThat(comparison.reasons()).containsExactly(new Reason(Which.SECOND, FaceIssue.NO_FACE));
  }

  @Test
  void somebodyBesideThePersonLeavesItOpen() {
    FaceSample beside = Samples.of(80, 0.4, at(0).quality());
    FaceSample far = Samples.of(80, 0.1, at(0).quality());
    assertThat(matcher.compare(photo(at(0), beside), photo(at(0))).reasons())
        .containsExactly(new Reason(Which.FIRST, FaceIssue.SEVERAL_FACES));
    assertThat(matcher.compare(photo(at(0), far), photo(at(0))).decision())
        .isEqualTo(Decision.SAME);
    assertThat(matcher.compare(document(at(0), beside), photo(at(0))).decision())
        .isEqualTo(Decision.SAME);
  }

  @Test
  void aFaceOfFewPixelsLeavesItOpenAndABlurredOneIsTold() {
    FaceSample small = Samples.of(0, 0.5, new FaceQuality(6, 12, 120, 0, 0, 0.3));
    FaceSample blurred = Samples.of(0, 0.5, new FaceQuality(60, 1, 120, 0, 0, 0.3));
    assertThat(matcher.compare(photo(small), photo(at(0))).decision())
        .isEqualTo(Decision.UNDECIDED);
    FaceComparison soft = matcher.compare(photo(at(0)), photo(blurred));
    assertThat(soft.decision()).isEqualTo(Decision.SAME);
    assertThat(soft.reasons()).containsExactly(new Reason(Which.SECOND, FaceIssue.FACE_BLURRED));
  }
}
