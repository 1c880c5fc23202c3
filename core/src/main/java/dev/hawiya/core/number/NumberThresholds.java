package dev.hawiya.core.number;

/**
 * How a number's rules weigh against the recogniser, as likelihood ratios to any other reading.
 *
 * @param checkHolds weight of a number whose check digit holds
 * @param checkFails weight of one whose check digit fails: real cards of that kind exist, so the
 *     ratio of the two bounds how much worse a reading may score and still be preferred
 * @param unlikelyAge weight of a holder younger than 10 or older than 105 years
 * @param sexDiffers weight of a number against the printed sex, read with certainty
 * @param birthDateAgrees extra weight of agreement with the printed birth date, read with certainty
 * @param impossibleScore score above which even a number that breaks the rules is reported
 */
public record NumberThresholds(
    double checkHolds,
    double checkFails,
    double unlikelyAge,
    double sexDiffers,
    double birthDateAgrees,
    double impossibleScore) {
  public static final NumberThresholds DEFAULT =
      new NumberThresholds(2.0, 0.25, 0.2, 0.1, 8.0, 0.9);
}
