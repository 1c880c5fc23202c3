package dev.hawiya.screening.name;

import dev.hawiya.screening.name.SoundRules.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * How far two spellings are apart: the cheapest way to write one for the other by {@link
 * SoundRules}, where a letter that is missing, too many or unlike costs 1.
 */
final class SpellingDistance {
  private static final double UNLIKE = 1;

  /** Two neighbours typed in the wrong order. */
  private static final double SWAPPED = 0.7;

  private static final char NONE = 0;

  private final SoundRules rules;

  SpellingDistance(SoundRules rules) {
    this.rules = rules;
  }

  /** The distance of two folded words, 0 for words alike. */
  double between(String left, String right) {
    return new Ways(
            SoundRules.HEAD + left + SoundRules.END, SoundRules.HEAD + right + SoundRules.END)
        .cheapest();
  }

  /** The cheapest ways from the heads of two words to each pair of places in them. */
  private final class Ways {
    private final String from;
    private final String to;
    private final double[][] costs;

    Ways(String from, String to) {
      this.from = from;
      this.to = to;
      this.costs = new double[from.length() + 1][to.length() + 1];
      for (double[] row : costs) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      costs[0][0] = 0;
    }

    double cheapest() {
      for (int i = 0; i <= from.length(); i++) {
        for (int j = 0; j <= to.length(); j++) {
          step(i, j);
        }
      }
      return costs[from.length()][to.length()];
    }

    private void step(int i, int j) {
      char left = i < from.length() ? from.charAt(i) : NONE;
      char right = j < to.length() ? to.charAt(j) : NONE;
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
      return i + 1 < from.length()
          && j + 1 < to.length()
          && from.charAt(i) == to.charAt(j + 1)
          && from.charAt(i + 1) == to.charAt(j);
    }

    private void follow(List<Rule> rules, int i, int j) {
      for (int k = 0; k < rules.size(); k++) {
        Rule rule = rules.get(k);
        if (from.startsWith(rule.left(), i)
            && to.startsWith(rule.right(), j)
            && !(rule.inside() && to.charAt(j + rule.right().length()) == SoundRules.END)) {
          lower(i, j, rule.left().length(), rule.right().length(), rule.cost());
        }
      }
    }

    private void lower(int i, int j, int left, int right, double cost) {
      double there = costs[i][j] + cost;
      if (there < costs[i + left][j + right]) {
        costs[i + left][j + right] = there;
      }
    }
  }
}
