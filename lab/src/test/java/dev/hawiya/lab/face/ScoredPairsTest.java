package dev.hawiya.lab.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredPairsTest {
  private final ScoredPairs pairs = new ScoredPairs();

  @ParameterizedTest
  @CsvSource({"0.5, 1.0", "0.1, 0.75", "0.05, 0.5"})
  void asksForMoreWhereFewerStrangersMayPass(double rate, double accepted) {
    for (int i = 0; i < 10; i++) {
      pairs.add(OptionalDouble.of(-i / 10.0), false);
    }
    pairs.add(OptionalDouble.of(0.1), true);
    pairs.add(OptionalDouble.of(0.2), true);
    pairs.add(OptionalDouble.of(-0.05), true);
    pairs.add(OptionalDouble.of(-0.15), true);
    pairs.add(OptionalDouble.of(-0.25), rate > 0.3);
    double threshold = pairs.thresholdAt(rate);
    assertThat(pairs.accepted(threshold)).isCloseTo(accepted, within(1e-9));
    assertThat(pairs.let(threshold)).isLessThanOrEqualTo(rate);
  }

  @Test
  void aPairWithoutAScoreIsNotAccepted() {
    pairs.add(OptionalDouble.of(0.9), true);
    pairs.add(OptionalDouble.of(0.9), true);
    pairs.add(OptionalDouble.of(0.1), true);
    pairs.add(OptionalDouble.empty(), true);
    pairs.add(OptionalDouble.empty(), false);
    assertThat(pairs.withoutScore()).isEqualTo(2);
    assertThat(pairs.accepted(0.5)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(pairs.acceptedOfAll(0.5)).isEqualTo(0.5);
  }

  @Test
  void nothingIsAcceptedOfNothing() {
    assertThat(pairs.acceptedOfAll(pairs.thresholdAt(0.01))).isZero();
  }
}
