package dev.hawiya.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.field.Confidence.Knot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
  private static final Confidence CURVES =
      new Confidence(
          Map.of("date", List.of(new Knot(0.5, 0.1), new Knot(0.9, 0.9))),
          List.of(new Knot(0, 0), new Knot(1, 1)));

  @ParameterizedTest
  @CsvSource({
    "date,0.2,0.1",
    "date,0.5,0.1",
    "date,0.7,0.5",
    "date,0.9,0.9",
    "date,1,0.9",
    "words,0.3,0.3"
  })
  void followsTheCurveOfItsParser(String parser, double score, double confidence) {
    assertThat(CURVES.of(parser, score)).isCloseTo(confidence, within(1e-9));
  }
}
