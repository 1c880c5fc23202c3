package dev.hawiya.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CtcBeamTest {
  /** Logits of steps given as probabilities of blank, a, b. */
  private static float[] logits(double[]... steps) {
    float[] logits = new float[steps.length * 3];
    for (int t = 0; t < steps.length; t++) {
      for (int c = 0; c < 3; c++) {
        logits[t * 3 + c] = (float) Math.log(steps[t][c]);
      }
    }
    return logits;
  }

  @Test
  void sumsOverAllAlignments() {
    // "a" by a-, -a and aa: .6*.4 + .4*.6 + .6*.6 = .84; the best single path has only .36.
    var found =
        new CtcBeam("ab", "ab")
            .search(logits(new double[] {.4, .6, 1e-9}, new double[] {.4, .6, 1e-9}), 2);
    assertThat(found.get(0).text()).isEqualTo("a");
    assertThat(found.get(0).score()).isCloseTo(.84, within(1e-4));
    assertThat(found.get(1).text()).isEmpty();
    assertThat(found.get(1).score()).isCloseTo(.16, within(1e-4));
  }

  @Test
  void tellsADoubledLetterFromALongOne() {
    double[] a = {.05, .94, .01};
    double[] blank = {.98, .01, .01};
    assertThat(new CtcBeam("ab", "ab").search(logits(a, blank, a), 3).get(0).text())
        .isEqualTo("aa");
    assertThat(new CtcBeam("ab", "ab").search(logits(a, a, a), 3).get(0).text()).isEqualTo("a");
  }

  @Test
  void keepsToTheAlphabetOfTheLine() {
    double[] b = {.1, .2, .7};
    var found = new CtcBeam("ab", "a").search(logits(b, b), 2);
    assertThat(found).allSatisfy(f -> assertThat(f.text()).doesNotContain("b"));
    assertThat(found.get(0).text()).isEqualTo("a");
  }

  @Test
  void longLinesDoNotVanish() {
    double[][] steps = new double[2000][];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = new double[] {.4, t % 2 == 0 ? .3 : .2, .3};
    }
    var found = new CtcBeam("ab", "ab").search(logits(steps), steps.length);
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).score()).isBetween(0.0, 1.0);
  }
}
