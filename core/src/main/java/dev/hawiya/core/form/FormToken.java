package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.label.PlacedLine;
import java.util.Map;

/**
 * A stretch of a line of a form that may be a label, a value, or neither.
 *
 * @param behind index of the label that it follows on its line; {@value #NONE} where it follows
 *     none
 * @param whole whether it is all of its line
 * @param extra whether it is a part of another one, which may be the value or the label instead
 * @param names share of wrong letters of the nearest label of each field; absent where none is near
 * @param named the least of these; 1 where no field's label is near
 * @param other the same of labels that name no field; 1 where none is near
 */
record FormToken(
    PlacedLine line,
    int behind,
    boolean whole,
    boolean extra,
    Map<FieldDefinition, Double> names,
    double named,
    double other) {
  static final int NONE = -1;

  /** Share of wrong letters up to which a text is rather a label than a value. */
  private static final double LABEL = 0.2;

  /** Share of wrong letters of the nearest label of any field or of none. */
  double nearest() {
    return Math.min(other, named);
  }

  /** Share of wrong letters of the nearest label of any field but one and its twins. */
  double nearestBeside(FieldDefinition field) {
    return names.entrySet().stream()
        .filter(e -> !FormLooks.twins(e.getKey(), field))
        .mapToDouble(Map.Entry::getValue)
        .min()
        .orElse(1);
  }

  boolean isLabel() {
    return nearest() <= LABEL;
  }
}
