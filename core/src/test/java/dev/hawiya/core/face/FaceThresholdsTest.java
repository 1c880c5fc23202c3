package dev.hawiya.core.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.face.FaceThresholds.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceThresholdsTest {
  private static final FaceThresholds DEFAULT = FaceThresholds.DEFAULT;

  @ParameterizedTest
  @CsvSource({"0.01, true", "0.001, true", "0.0001, false", "0.5, false"})
  void aRateIsToldOnlyWhereEnoughPairsEstablishIt(double fmr, boolean established) {
    assertThat(DEFAULT.established(fmr).isPresent()).isEqualTo(established);
  }

  @ParameterizedTest
  @CsvSource({"0.99, 0.001", "0.40, 0.001", "0.30, 0.01"})
  void theStrictestEstablishedRateIsTold(double score, double fmr) {
    assertThat(DEFAULT.reached(score)).map(Level::fmr).contains(fmr);
  }

  @Test
  void aStrangersScoreReachesNone() {
    assertThat(DEFAULT.reached(0.1)).isEmpty();
  }

  @Test
  void probabilityRisesWithTheScore() {
    assertThat(DEFAULT.photo().probability(0.40)).isEqualTo(0.5);
    assertThat(DEFAULT.photo().probability(0.1)).isLessThan(0.01);
    assertThat(DEFAULT.photo().probability(0.8)).isGreaterThan(0.99);
  }

  @Test
  void stricterRatesNeedHigherScores() {
    assertThat(DEFAULT.levels()).extracting(Level::score).isSorted();
    assertThat(DEFAULT.decision()).isEqualTo(DEFAULT.established(0.001).orElseThrow().score());
  }
}
