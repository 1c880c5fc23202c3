package dev.hawiya.screening.spelling;

import dev.hawiya.screening.spelling.SoundRules.Rule;
import java.util.Arrays;

/**
 * How far two spellings are apart: the cheapest way to write one for the other by {@link
 * SoundRules}, where a letter that is missing, too many or unlike costs 1.
 */
public final class SpellingDistance {
  private static final double UNLIKE = 1;

  /** Two neighbours typed in the wrong order. */
  private static final double SWAPPED = 0.7;

  private static final double SHORT_VOWEL = 0.05;

  /** French writes a short u with two letters. */
  private static final double FRENCH_VOWEL = 0.15;

  private static final char NONE = 0;

  private final SoundRules rules;

  public SpellingDistance(SoundRules rules) {
    this.rules = rules;
  }

  /**
   * The distance of two folded words, 0 for words alike.
   *
   * @param most from which on it does not matter: infinity is told
   */
  public double between(String left, String right, double most) {
    return new Ways(
            SoundRules.HEAD + left + SoundRules.END, SoundRules.HEAD + right + SoundRules.END, most)
        .cheapest();
  }

  /** The cheapest ways from the heads of two words to each pair of places in them. */
  private final class Ways {
    private final char[] from;
    private final char[] to;
    private final int width;
    private final double most;
    private final double[] costs;

    Ways(String from, String to, double most) {
      this.most = most;
      this.from = from.toCharArray();
      this.to = to.toCharArray();
      this.width = to.length() + 1;
      this.costs = new double[(from.length() + 1) * width];
      Arrays.fill(costs, Double.POSITIVE_INFINITY);
      costs[0] = 0;
    }

    double cheapest() {
      for (int i = 0; i <= from.length; i++) {
        for (int j = 0; j <= to.length; j++) {
          if (costs[i * width + j] <= most) {
            step(i, j);
          }
        }
      }
      return costs[costs.length - 1];
    }

    private void step(int i, int j) {
      char left = i < from.length ? from[i] : NONE;
      char right = j < to.length ? to[j] : NONE;
      if (left != NONE) {
        lower(i, j, 1, 0, UNLIKE);
        follow(rules.from(left, NONE), i, j);
      }
      if (right != NONE) {
        lower(i, j, 0, 1, UNLIKE);
        follow(rules.from(NONE, right), i, j);
      }
      if (left != NONE && right != NONE) {
        lower(i, j, 1, 1, left == right ? 0 : UNLIKE);
        follow(rules.from(left, right), i, j);
        if (swapped(i, j)) {
          lower(i, j, 2, 2, SWAPPED);
        }
      }
    }

    private boolean swapped(int i, int j) {
      return i + 1 < from.length
          && j + 1 < to.length
          && from[i] == to[j + 1]
          && from[i + 1] == to[j];
    }

    private void follow(Rule[] rules, int i, int j) {
      for (Rule rule : rules) {
        if (rule.fits(from, i, to, j)) {
          int left = rule.left().length();
          int right = rule.right().length();
          lower(i, j, left, right, rule.cost());
          if (rule.vowel() && SoundRules.vowel(to[j + right])) {
            vowel(i + left, j + right, costs[i * width + j] + rule.cost());
          }
        }
      }
    }

    /** A short vowel is heard inside a word only: at its end it is written. */
    private void vowel(int i, int j, double cost) {
      if (to[j + 1] != SoundRules.END) {
        reach(i, j + 1, cost + SHORT_VOWEL);
      }
      if (to[j] == 'o' && to[j + 1] == 'u' && to[j + 2] != SoundRules.END) {
        reach(i, j + 2, cost + FRENCH_VOWEL);
      }
    }

    private void lower(int i, int j, int left, int right, double cost) {
      reach(i + left, j + right, costs[i * width + j] + cost);
    }

    private void reach(int i, int j, double cost) {
      int place = i * width + j;
      if (cost < costs[place]) {
        costs[place] = cost;
      }
    }
  }
}
