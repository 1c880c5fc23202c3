package dev.hawiya.lab.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceRivalAnswerTest {
  @Test
  void readsScoreAndTimes() throws IOException {
    FaceRivalAnswer answer =
        FaceRivalAnswer.of("{\"a\":\"x\",\"b\":\"y\",\"score\":-0.25,\"ms\":[120.5,98]}");
    assertThat(answer.score()).isEqualTo(OptionalDouble.of(-0.25));
    assertThat(answer.milliseconds()).isEqualTo(List.of(120.5, 98.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"score\":null,\"reason\":\"NO_FACE\"}",
        "{\"score\":\"high\"}",
        "{\"a\":\"x\",\"b\":\"y\",\"ms\":[]}"
      })
  void isWithoutAScoreWhereNoneIsTold(String line) throws IOException {
    assertThat(FaceRivalAnswer.of(line).score()).isEmpty();
    assertThat(FaceRivalAnswer.of(line).milliseconds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "loading the model", "[0.4]", "0.4", "{\"score\":"})
  void refusesWhatIsNoAnswer(String line) {
    assertThatThrownBy(() -> FaceRivalAnswer.of(line))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no answer");
  }
}
