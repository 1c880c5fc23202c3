package dev.hawiya.core.reading;

/**
 * How looks and text speak for a layout, in natural log-odds.
 *
 * @param bias before anything is seen
 * @param looks bound of what looks alone can say, either way
 * @param unseen where no document was localised at all
 * @param halfTurned where the page must be turned against the localiser
 * @param number a whole number that can be; a confident one counts three times as much
 * @param noNumber where none was read
 * @param label a label that is printed on every card
 * @param code a field of a fixed shape or list, times its confidence
 * @param words a field of open text, times its confidence
 * @param nothing for each required field of any kind that was not read
 * @param enough from which no other layout is tried
 */
public record ClassifierThresholds(
    double bias,
    double looks,
    double unseen,
    double halfTurned,
    double number,
    double noNumber,
    double label,
    double code,
    double words,
    double nothing,
    double enough) {
  public static final ClassifierThresholds DEFAULT =
      new ClassifierThresholds(-1.5, 2.5, -1.0, -1.0, 2.0, -1.0, 3.0, 2.0, 1.0, -0.3, 3.0);
}
