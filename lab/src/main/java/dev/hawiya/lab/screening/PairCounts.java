package dev.hawiya.lab.screening;

import dev.hawiya.lab.report.Share;
import java.util.List;
import java.util.Locale;

/**
 * What a matcher said of pairs at a threshold.
 *
 * @param threshold from which on it says "same"
 * @param found same ones said to be
 * @param wrong others said to be
 * @param missed same ones not said to be
 */
record PairCounts(double threshold, int found, int wrong, int missed) {
  static PairCounts of(List<NamePair> pairs, double[] scores, double threshold) {
    int found = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean said = scores[i] >= threshold;
      boolean same = pairs.get(i).same();
      found += said && same ? 1 : 0;
      wrong += said && !same ? 1 : 0;
      missed += !said && same ? 1 : 0;
    }
    return new PairCounts(threshold, found, wrong, missed);
  }

  /** At the threshold of the highest F1: what it would say if somebody knew these pairs before. */
  static PairCounts best(List<NamePair> pairs, double[] scores) {
    PairCounts best = of(pairs, scores, 0);
    for (int step = 1; step <= 100; step++) {
      PairCounts now = of(pairs, scores, step / 100.0);
      best = now.f1() > best.f1() ? now : best;
    }
    return best;
  }

  double f1() {
    return found == 0 ? 0 : 2.0 * found / (2.0 * found + wrong + missed);
  }

  Object[] row(String matcher) {
    return new Object[] {
      matcher,
      String.format(Locale.ROOT, "%.2f", threshold),
      found,
      wrong,
      missed,
      share(found, found + wrong),
      share(found, found + missed),
      String.format(Locale.ROOT, "%.3f", f1())
    };
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : Share.percent((double) part / whole);
  }
}
