package dev.hawiya.core.field;

/**
 * Where a field's reading stops being worth reporting, and how evidence weighs.
 *
 * @param requiredScore least score of open text that every card carries, or that a label claims
 * @param optionalScore least score of open text that a card may lack: background must not become it
 * @param dateScore least score of a date
 * @param vocabularyDistance greatest share of wrong characters in a word of a closed list
 * @param agreement extra weight of a date that another field leads one to expect
 * @param implausible weight of a date outside the years it can be in
 */
public record FieldThresholds(
    double requiredScore,
    double optionalScore,
    double dateScore,
    double vocabularyDistance,
    double agreement,
    double implausible) {
  public static final FieldThresholds DEFAULT =
      new FieldThresholds(0.03, 0.25, 0.05, 0.34, 4.0, 0.05);
}
