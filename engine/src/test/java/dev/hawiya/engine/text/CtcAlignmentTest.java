package dev.hawiya.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CtcAlignmentTest {
  private static final CtcAlignment ALIGNMENT = new CtcAlignment("ab");

  @Test
  void eachCharacterStandsWhereItIsLikeliest() {
    List<Double> middles = ALIGNMENT.middles(logits("--a---bb--"), 10, "ab");
    assertThat(middles).hasSize(2);
    assertThat(middles.get(0)).isCloseTo(0.25, within(1e-9));
    assertThat(middles.get(1)).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void twoEqualCharactersStandApart() {
    List<Double> middles = ALIGNMENT.middles(logits("a---a-----"), 10, "aa");
    assertThat(middles.get(0)).isCloseTo(0.05, within(1e-9));
    assertThat(middles.get(1)).isCloseTo(0.45, within(1e-9));
  }

  @Test
  void aTextThatWasMisreadStillHasPlaces() {
    List<Double> middles = ALIGNMENT.middles(logits("-a---bb-a-"), 10, "aba");
    assertThat(middles.get(0)).isLessThan(middles.get(1));
    assertThat(middles.get(1)).isLessThan(middles.get(2));
    assertThat(ALIGNMENT.middles(logits("-a---bb-a-"), 10, "abb")).hasSize(3).isSorted();
  }

  @Test
  void aTextLongerThanItsStepsHasNoPlaces() {
    assertThat(ALIGNMENT.middles(logits("ab"), 2, "aab")).isEmpty();
    assertThat(ALIGNMENT.middles(logits("--"), 2, "")).isEmpty();
  }

  /** Outputs that say a character plainly at each step; «-» is the blank. */
  private static float[] logits(String said) {
    float[] logits = new float[3 * said.length()];
    for (int i = 0; i < said.length(); i++) {
      logits[3 * i + "-ab".indexOf(said.charAt(i))] = 5;
    }
    return logits;
  }
}
