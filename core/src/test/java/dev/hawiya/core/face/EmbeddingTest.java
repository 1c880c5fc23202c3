package dev.hawiya.core.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {
  @ParameterizedTest
  @CsvSource({"1, 0, 1", "5, 0, 1", "0, 2, 0", "-1, 0, -1", "1, 1, 0.70710678"})
  void likenessIsTheCosine(float x, float y, double cosine) {
    Embedding axis = Embedding.of("m", new float[] {2, 0});
    Embedding other = Embedding.of("m", new float[] {x, y});
    assertThat(axis.similarity(other)).isCloseTo(cosine, Offset.offset(1e-6));
  }

  @Test
  void embeddingsOfTwoModelsAreNotCompared() {
    Embedding one = Embedding.of("m", new float[] {1});
    Embedding other = Embedding.of("n", new float[] {1});
    assertThatThrownBy(() -> one.similarity(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsTextHoldsNoneOfItsNumbers() {
    assertThat(Embedding.of("m", new float[] {0.25f})).hasToString("Embedding[m]");
  }
}
