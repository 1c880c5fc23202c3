package dev.hawiya.screening.score;

import java.util.List;

/**
 * What two names are worth together.
 *
 * @param value 0..1
 * @param words how their words went together
 */
public record NameScore(double value, List<Words> words) {
  public NameScore {
    words = List.copyOf(words);
  }

  /**
   * Two words that went together, or one that stood alone.
   *
   * @param left folded word of one name
   * @param right folded word of the other name, empty where the first stands alone
   * @param likeness 0..1
   */
  public record Words(String left, String right, double likeness) {}
}
