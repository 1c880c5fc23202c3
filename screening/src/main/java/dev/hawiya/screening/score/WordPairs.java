package dev.hawiya.screening.score;

import dev.hawiya.screening.name.Likeness;
import dev.hawiya.screening.name.NameWord;
import dev.hawiya.screening.name.ParsedName;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of two names, each with at most one of the other name, so that together they are as
 * alike as they can be. Neighbours that one name writes joined are joined in the other first.
 */
final class WordPairs {
  /**
   * Two words that go together.
   *
   * @param left place in the first name
   * @param right place in the second
   * @param likeness 0..1
   */
  record Pair(int left, int right, double likeness) {}

  /** Words less alike than this do not go together. */
  private static final double LEAST = 0.45;

  /** Words of a name beyond these are not compared. */
  private static final int MOST = 10;

  private final List<NameWord> left;
  private final List<NameWord> right;
  private final double[][] alike;

  WordPairs(Likeness likeness, ParsedName left, ParsedName right) {
    JoinedWords joined = new JoinedWords(likeness, left.person() && right.person());
    this.left = joined.of(capped(left.words()), capped(right.words()));
    this.right = joined.of(capped(right.words()), this.left);
    this.alike = matrix(likeness);
  }

  List<NameWord> left() {
    return left;
  }

  List<NameWord> right() {
    return right;
  }

  private static List<NameWord> capped(List<NameWord> words) {
    return words.size() <= MOST ? words : words.subList(0, MOST);
  }

  private double[][] matrix(Likeness likeness) {
    double[][] matrix = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double now = likeness.of(left.get(i), right.get(j));
        matrix[i][j] = now < LEAST ? 0 : now;
      }
    }
    return matrix;
  }

  /** The pairs, in the first name's order. */
  List<Pair> best() {
    int sets = 1 << right.size();
    double[][] worth = new double[left.size() + 1][sets];
    int[][] chosen = new int[left.size()][sets];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int taken = 0; taken < sets; taken++) {
        worth[i][taken] = worth[i + 1][taken];
        chosen[i][taken] = -1;
        for (int j = 0; j < right.size(); j++) {
          if ((taken & 1 << j) == 0 && alike[i][j] > 0) {
            double with = alike[i][j] * weight(i, j) + worth[i + 1][taken | 1 << j];
            if (with > worth[i][taken] + 1e-9) {
              worth[i][taken] = with;
              chosen[i][taken] = j;
            }
          }
        }
      }
    }
    return followed(chosen);
  }

  private List<Pair> followed(int[][] chosen) {
    List<Pair> pairs = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < left.size(); i++) {
      int j = chosen[i][taken];
      if (j >= 0) {
        pairs.add(new Pair(i, j, alike[i][j]));
        taken |= 1 << j;
      }
    }
    return pairs;
  }

  private double weight(int i, int j) {
    return Math.max(left.get(i).part().weight(), right.get(j).part().weight());
  }
}
