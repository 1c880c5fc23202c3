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

  /** What flowed into each state at each step, and the logarithm that makes steps comparable. */
  private record Forward(double[][][] entered, double[] logScale, double logProbability) {}

  /** The logarithm of the probability that the line has that many characters. */
  double logProbability(int length) {
    double[][] indifferent = new double[length][classes];
    for (double[] place : indifferent) {
      Arrays.fill(place, 1);
    }
    return forward(indifferent).logProbability();
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
    double end = Math.max(blank[length] + letters[length], Double.MIN_NORMAL);
    return new Forward(entered, logScale, log + Math.log(end));
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
    int length = priors.length;
    double[][] places = new double[length][classes - 1];
    double[] blank = new double[length + 1];
    double[][] letter = new double[length + 1][classes];
    blank[length] = 1;
    Arrays.fill(letter[length], 1);
    double log = 0;
    for (int t = odds.length - 1; t >= 0; t--) {
      double weight = Math.exp(forward.logScale()[t] + log - forward.logProbability());
      for (int i = 1; i <= length; i++) {
        for (int k = 0; k < open[t].length; k++) {
          int c = open[t][k];
          places[i - 1][c - 1] += forward.entered()[t][i][k] * letter[i][c] * weight;
        }
      }
      log += Math.log(backward(t, priors, blank, letter));
    }
    return places;
  }

  /** Takes the probability of the rest of the line one step back; answers what it was scaled by. */
  private double backward(int t, double[][] priors, double[] blank, double[][] letter) {
    int length = priors.length;
    double[] p = odds[t];
    double top = Double.MIN_NORMAL;
    for (int i = 0; i <= length; i++) {
      double ahead = blank[i] * p[0];
      double all = 0;
      for (int k = 0; i < length && k < open[t].length; k++) {
        int c = open[t][k];
        all += letter[i + 1][c] * p[c] * priors[i][c];
      }
      double[] old = letter[i].clone();
      Arrays.fill(letter[i], ahead + all);
      for (int c : open[t]) {
        double same = i < length ? letter[i + 1][c] * p[c] * priors[i][c] : 0;
        letter[i][c] += old[c] * p[c] - same;
      }
      blank[i] = ahead + all;
      top = Math.max(top, Math.max(blank[i], Arrays.stream(letter[i]).max().orElse(0)));
    }
    for (int i = 0; i <= length; i++) {
      blank[i] /= top;
      for (int c = 1; c < classes; c++) {
        letter[i][c] /= top;
      }
    }
    return top;
  }
}
