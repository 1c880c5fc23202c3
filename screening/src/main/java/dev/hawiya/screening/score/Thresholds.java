package dev.hawiya.screening.score;

/**
 * From which score on something is what; each 0..1.
 *
 * @param hit a person or company is told as a hit
 * @param weakHit one is told as a weak hit, whose evidence is a number with two characters
 *     exchanged
 * @param name a name is looked at further, since other evidence may lift it
 */
public record Thresholds(double hit, double weakHit, double name) {
  /** As measured on pairs of names (docs/accuracy.md). */
  public static Thresholds usual() {
    return new Thresholds(0.8, 0.6, 0.7);
  }
}
