package dev.hawiya.engine.mrz;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Reads a line of a known number of characters out of CTC outputs: the probability of each
 * character in each place, summed over every alignment of exactly that length (forward and
 * backward, Graves 2006). A run of fillers is thus counted by the whole line, not by its gaps.
 *
 * <p>A state is (i, c): i characters so far, the last of which is c and still lasting; or (i,
 * blank).
 */
final class FixedLengthCtc {
  /** Characters less likely than this at a step are not followed. */
  private static final double NEGLIGIBLE = 1e-5;

  private final double[][] odds;
  private final int[][] open;
  private final int classes;
  private double[] lengths = {};

  /**
   * @param logits of several lines, steps first; class 0 is the blank
   * @param from where this line's begin
   */
  FixedLengthCtc(float[] logits, int from, int steps, int classes) {
    this.classes = classes;
    this.odds = new double[steps][];
    this.open = new int[steps][];
    for (int t = 0; t < steps; t++) {
      double[] p = softmax(logits, from + t * classes);
      odds[t] = p;
      open[t] = IntStream.range(1, classes).filter(c -> p[c] > NEGLIGIBLE).toArray();
    }
  }

  private double[] softmax(float[] logits, int from) {
    double[] p = new double[classes];
    double top = logits[from];
    for (int i = 1; i < classes; i++) {
      top = Math.max(top, logits[from + i]);
    }
    double sum = 0;
    for (int i = 0; i < classes; i++) {
      p[i] = Math.exp(logits[from + i] - top);
      sum += p[i];
    }
    for (int i = 0; i < classes; i++) {
      p[i] /= sum;
    }
    return p;
  }

  /**
   * What flowed into each state at each step, and the logarithm that makes steps comparable.
   *
   * @param ends logarithm of the probability that the line ends after each number of characters
   */
  private record Forward(double[][][] entered, double[] logScale, double[] ends) {
    double logProbability() {
      return ends[ends.length - 1];
    }
  }

  /** The logarithm of the probability that the line has that many characters. */
  double logProbability(int length) {
    if (lengths.length <= length) {
      lengths = forward(indifferent(length)).ends();
    }
    return lengths[length];
  }

  private double[][] indifferent(int length) {
    double[][] priors = new double[length][classes];
    for (double[] place : priors) {
      Arrays.fill(place, 1);
    }
    return priors;
  }

  /**
   * The probability of each character in each place; a character's class less 1.
   *
   * @param priors a factor for each character, by class, in each of the line's places
   */
  double[][] read(double[][] priors) {
    Forward forward = forward(priors);
    return posteriors(priors, forward);
  }

  private Forward forward(double[][] priors) {
    int length = priors.length;
    double[] blank = new double[length + 1];
    double[][] letter = new double[length + 1][classes];
    double[] letters = new double[length + 1];
    blank[0] = 1;
    double[][][] entered = new double[odds.length][length + 1][];
    double[] logScale = new double[odds.length];
    double log = 0;
    for (int t = 0; t < odds.length; t++) {
      logScale[t] = log;
      double sum = 0;
      for (int i = length; i >= 0; i--) {
        double nextBlank = (blank[i] + letters[i]) * odds[t][0];
        if (i > 0) {
          double before = blank[i - 1] + letters[i - 1];
          entered[t][i] = flows(t, before, letter[i - 1], priors[i - 1]);
          letters[i] = stay(t, letter[i], entered[t][i]);
        }
        blank[i] = nextBlank;
        sum += nextBlank + letters[i];
      }
      sum = Math.max(sum, Double.MIN_NORMAL);
      log += Math.log(sum);
      scale(blank, letters, letter, open[t], sum);
    }
    double[] ends = new double[length + 1];
    for (int i = 0; i <= length; i++) {
      ends[i] = log + Math.log(Math.max(blank[i] + letters[i], Double.MIN_NORMAL));
    }
    return new Forward(entered, logScale, ends);
  }

  /** Keeps the values of a step from vanishing. */
  private static void scale(
      double[] blank, double[] letters, double[][] letter, int[] open, double by) {
    for (int i = 0; i < blank.length; i++) {
      blank[i] /= by;
      letters[i] /= by;
      for (int c : open) {
        letter[i][c] /= by;
      }
    }
  }

  /** What enters each open character of a place: from any state before but the same letter's. */
  private double[] flows(int t, double before, double[] lettersBefore, double[] prior) {
    double[] flows = new double[open[t].length];
    for (int k = 0; k < flows.length; k++) {
      int c = open[t][k];
      flows[k] = (before - lettersBefore[c]) * odds[t][c] * prior[c];
    }
    return flows;
  }

  /** Moves the letters of a place on by one step and answers their sum. */
  private double stay(int t, double[] letter, double[] entering) {
    double[] next = new double[entering.length];
    double sum = 0;
    for (int k = 0; k < next.length; k++) {
      next[k] = letter[open[t][k]] * odds[t][open[t][k]] + entering[k];
      sum += next[k];
    }
    for (int c : t > 0 ? open[t - 1] : new int[0]) {
      letter[c] = 0;
    }
    for (int k = 0; k < next.length; k++) {
      letter[open[t][k]] = next[k];
    }
    return sum;
  }

  private double[][] posteriors(double[][] priors, Forward forward) {
    double[][] places = new double[priors.length][classes - 1];
    Rest rest = new Rest(priors.length, classes);
    double log = 0;
    for (int t = odds.length - 1; t >= 0; t--) {
      double weight = Math.exp(forward.logScale()[t] + log - forward.logProbability());
      for (int i = 1; i <= priors.length; i++) {
        for (int k = 0; k < open[t].length; k++) {
          int c = open[t][k];
          places[i - 1][c - 1] += forward.entered()[t][i][k] * rest.after(i, c) * weight;
        }
      }
      log += Math.log(rest.stepBack(t, priors));
    }
    return places;
  }

  /**
   * The probability of the rest of the line from each state on. After a letter it differs from that
   * after a blank only where the next step may hold the same letter.
   */
  private final class Rest {
    private final double[] afterBlank;
    private final double[][] more;
    private int[] differing = {};

    Rest(int length, int classes) {
      this.afterBlank = new double[length + 1];
      this.more = new double[length + 1][classes];
      afterBlank[length] = 1;
    }

    double after(int place, int letter) {
      return afterBlank[place] + more[place][letter];
    }

    /** Goes one step back; answers what the values were scaled by. */
    double stepBack(int t, double[][] priors) {
      double[] p = odds[t];
      double top = Double.MIN_NORMAL;
      double[] same = new double[open[t].length];
      double[] stays = new double[open[t].length];
      for (int i = 0; i < afterBlank.length; i++) {
        double all = afterBlank[i] * p[0];
        for (int k = 0; k < same.length; k++) {
          int c = open[t][k];
          same[k] = i + 1 < afterBlank.length ? after(i + 1, c) * p[c] * priors[i][c] : 0;
          stays[k] = after(i, c) * p[c];
          all += same[k];
        }
        for (int c : differing) {
          more[i][c] = 0;
        }
        afterBlank[i] = all;
        top = Math.max(top, all);
        for (int k = 0; k < same.length; k++) {
          more[i][open[t][k]] = stays[k] - same[k];
          top = Math.max(top, all + stays[k] - same[k]);
        }
      }
      differing = open[t];
      scale(top);
      return top;
    }

    private void scale(double by) {
      for (int i = 0; i < afterBlank.length; i++) {
        afterBlank[i] /= by;
        for (int c : differing) {
          more[i][c] /= by;
        }
      }
    }
  }
}
