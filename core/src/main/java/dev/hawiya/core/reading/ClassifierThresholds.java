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
 * @param label words that only this side of this document prints
 * @param printed each different label read on a side that is known by its words alone
 * @param code a field of a fixed shape or list, times its confidence
 * @param words a field of open text, times what its confidence exceeds {@code doubtfulWords}
 * @param doubtfulWords confidence at which open text says nothing: background reads so
 * @param nothing for each required field of any kind that was not read
 * @param enough from which no other layout is tried
 * @param sure from which it is not even looked for the words of other documents: those that look
 *     alike come to 3.7, genuine ones that are hard to read to 6.6
 */
public record ClassifierThresholds(
    double bias,
    double looks,
    double unseen,
    double halfTurned,
    double number,
    double noNumber,
    double label,
    double printed,
    double code,
    double words,
    double doubtfulWords,
    double nothing,
    double enough,
    double sure) {
  public static final ClassifierThresholds DEFAULT =
      new ClassifierThresholds(
          -1.5, 2.5, -1.0, -1.0, 2.0, -1.0, 3.0, 0.4, 2.0, 1.5, 0.3, -0.4, 3.0, 5.0);
}
