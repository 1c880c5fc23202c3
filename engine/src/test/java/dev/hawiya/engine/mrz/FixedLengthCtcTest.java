package dev.hawiya.engine.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Compared with the sum over every path, which a few steps of a few classes allow. */
class FixedLengthCtcTest {
  private static final int CLASSES = 4;
  private static final int STEPS = 7;

  @RepeatedTest(40)
  void agreesWithTheSumOverAllPaths(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int length = 1 + random.nextInt(3);
    float[] logits = new float[STEPS * CLASSES];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = (float) (2 * random.nextGaussian());
    }
    double[][] priors = new double[length][CLASSES];
    for (double[] place : priors) {
      for (int c = 0; c < CLASSES; c++) {
        place[c] = random.nextBoolean() ? 1 : 0.1;
      }
    }
    FixedLengthCtc ctc = new FixedLengthCtc(logits, 0, STEPS, CLASSES);
    double[][] places = ctc.read(priors);
    double[][] expected = everyPath(logits, priors);
    for (int i = 0; i < length; i++) {
      for (int c = 0; c < CLASSES - 1; c++) {
        assertThat(places[i][c]).isCloseTo(expected[i][c], within(1e-3));
      }
    }
    double[][] indifferent = new double[length][CLASSES];
    for (double[] place : indifferent) {
      Arrays.fill(place, 1);
    }
    assertThat(Math.exp(ctc.logProbability(length)))
        .isCloseTo(sum(logits, indifferent), within(1e-3));
  }

  /** A run of five fillers seen as four with a weak gap is five where the line needs it. */
  @Test
  void theLengthOfTheLineCountsItsFillers() {
    float[] logits = new float[10 * 2];
    for (int t = 0; t < 10; t++) {
      boolean filler = t % 2 == 0;
      logits[2 * t] = filler ? -6 : t == 5 ? -2 : 6;
      logits[2 * t + 1] = filler ? 6 : t == 5 ? 2 : -6;
    }
    FixedLengthCtc ctc = new FixedLengthCtc(logits, 0, 10, 2);
    assertThat(ctc.logProbability(4)).isGreaterThan(ctc.logProbability(5));
    assertThat(ctc.logProbability(5)).isGreaterThan(Math.log(0.01));
    double[][] five = ctc.read(new double[][] {{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}});
    assertThat(five).hasDimensions(5, 1);
    assertThat(five[4][0]).isCloseTo(1, within(1e-9));
  }

  private static double[][] everyPath(float[] logits, double[][] priors) {
    double[][] places = new double[priors.length][CLASSES - 1];
    double all = 0;
    for (int code = 0; code < Math.pow(CLASSES, STEPS); code++) {
      int[] text = text(code);
      if (text.length == priors.length) {
        double p = weight(code, logits, text, priors);
        all += p;
        for (int i = 0; i < text.length; i++) {
          places[i][text[i] - 1] += p;
        }
      }
    }
    for (double[] place : places) {
      for (int c = 0; c < place.length; c++) {
        place[c] /= all;
      }
    }
    return places;
  }

  private static double sum(float[] logits, double[][] priors) {
    double all = 0;
    for (int code = 0; code < Math.pow(CLASSES, STEPS); code++) {
      int[] text = text(code);
      all += text.length == priors.length ? weight(code, logits, text, priors) : 0;
    }
    return all;
  }

  private static double weight(int code, float[] logits, int[] text, double[][] priors) {
    double p = 1;
    for (int t = 0, rest = code; t < STEPS; t++, rest /= CLASSES) {
      double total = 0;
      for (int c = 0; c < CLASSES; c++) {
        total += Math.exp(logits[t * CLASSES + c]);
      }
      p *= Math.exp(logits[t * CLASSES + rest % CLASSES]) / total;
    }
    for (int i = 0; i < text.length; i++) {
      p *= priors[i][text[i]];
    }
    return p;
  }

  private static int[] text(int code) {
    int[] text = new int[STEPS];
    int length = 0;
    int last = 0;
    for (int t = 0, rest = code; t < STEPS; t++, rest /= CLASSES) {
      int c = rest % CLASSES;
      if (c != 0 && c != last) {
        text[length++] = c;
      }
      last = c;
    }
    return Arrays.copyOf(text, length);
  }
}
