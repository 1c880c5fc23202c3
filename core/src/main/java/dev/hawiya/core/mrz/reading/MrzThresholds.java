package dev.hawiya.core.mrz.reading;

/**
 * How far the characters of a zone are trusted and changed.
 *
 * @param sure score from which a character is not changed, unless it cannot stand in its place
 * @param blindDoubt weight, against the text as read, of another text that the digits cannot tell
 *     from it, from which they prove nothing: one in fifty
 * @param proof least probability of a repair, among all texts with which the digits agree
 * @param alike share of the probability that the recogniser gives to no character which goes to the
 *     usual look-alikes; the rest goes to anything
 * @param misprint probability that a document is printed with a digit that does not agree
 * @param chance that a wrong text passes a digit: one in ten, for the digit counts modulo 10
 * @param repaired probability of a repaired character before the digits are heard: even
 * @param failed factor of a field whose digit fails: misread or misprinted, nobody can say
 * @param most greatest confidence given
 */
public record MrzThresholds(
    double sure,
    double blindDoubt,
    double proof,
    double alike,
    double misprint,
    double chance,
    double repaired,
    double failed,
    double most) {
  /** Chosen by reason and by {@code MrzRepairPropertyTest}, not yet fitted to a recogniser. */
  public static final MrzThresholds DEFAULT =
      new MrzThresholds(0.9, 0.02, 0.9, 0.5, 0.002, 0.1, 0.5, 0.5, 0.99);
}
