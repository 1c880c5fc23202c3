package dev.hawiya.core.mrz.reading;

/**
 * How far the characters of a zone are trusted and changed.
 *
 * @param sure score from which a character is not changed, unless it cannot stand in its place
 * @param blindDoubt score of another reading from which a digit that cannot tell it apart proves
 *     nothing: one in fifty
 * @param margin by how much, in natural logarithms, the likeliest repair must beat the next: ten to
 *     one
 * @param unlisted probability of a look-alike that the recogniser does not name; what it names with
 *     less does not count
 * @param chance that a wrong text passes a digit: one in ten, for the digit counts modulo 10
 * @param repaired probability of a repaired character before the digits are heard: even
 * @param failed factor of a field whose digit fails: misread or misprinted, nobody can say
 * @param most greatest confidence given
 */
public record MrzThresholds(
    double sure,
    double blindDoubt,
    double margin,
    double unlisted,
    double chance,
    double repaired,
    double failed,
    double most) {
  public static final MrzThresholds DEFAULT =
      new MrzThresholds(0.9, 0.02, Math.log(10), 0.001, 0.1, 0.5, 0.5, 0.99);
}
