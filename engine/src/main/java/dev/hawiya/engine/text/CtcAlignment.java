package dev.hawiya.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each character of a text stands in the steps of a CTC output: the likeliest alignment of
 * the text (Viterbi over blanks and characters in turn).
 */
public final class CtcAlignment {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final String vocabulary;

  /**
   * @param vocabulary characters of classes 1..n; class 0 is the blank
   */
  public CtcAlignment(String vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The middle of each character, 0..1 of the steps.
   *
   * @param text in the order it stands in the picture, of the vocabulary's characters
   * @return empty where the steps are too few for the text
   */
  public List<Double> middles(float[] logits, int steps, String text) {
    int states = 2 * text.length() + 1;
    int classes = vocabulary.length() + 1;
    double[] best = new double[states];
    Arrays.fill(best, NEVER);
    byte[][] moves = new byte[steps][states];
    for (int step = 0; step < steps; step++) {
      double[] next = new double[states];
      for (int state = 0; state < states; state++) {
        int move = step == 0 ? 0 : move(best, state, text);
        double before = step == 0 ? (state < 2 ? 0 : NEVER) : best[state - move];
        moves[step][state] = (byte) move;
        next[state] = before + logits[step * classes + label(state, text)];
      }
      best = next;
    }
    int last = text.isEmpty() || best[states - 1] > best[states - 2] ? states - 1 : states - 2;
    return best[last] == NEVER ? List.of() : middles(moves, last, text.length());
  }

  private int label(int state, String text) {
    return state % 2 == 0 ? 0 : vocabulary.indexOf(text.charAt(state / 2)) + 1;
  }

  /** From how many states back a state is best reached: stay, one, or over a blank. */
  private static int move(double[] best, int state, String text) {
    int move = state > 0 && best[state - 1] > best[state] ? 1 : 0;
    boolean over =
        state % 2 == 1 && state > 1 && text.charAt(state / 2) != text.charAt(state / 2 - 1);
    return over && best[state - 2] > best[state - move] ? 2 : move;
  }

  private static List<Double> middles(byte[][] moves, int last, int length) {
    double[] sum = new double[length];
    int[] count = new int[length];
    int state = last;
    for (int step = moves.length - 1; step >= 0; step--) {
      if (state % 2 == 1) {
        sum[state / 2] += (step + 0.5) / moves.length;
        count[state / 2]++;
      }
      state -= moves[step][state];
    }
    List<Double> middles = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      middles.add(sum[i] / Math.max(1, count[i]));
    }
    return middles;
  }
}
