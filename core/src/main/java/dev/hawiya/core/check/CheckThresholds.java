package dev.hawiya.core.check;

/**
 * When a verdict may be given.
 *
 * @param clearlyRead confidence of a value below which a disagreement is INCONCLUSIVE, not FAIL
 */
public record CheckThresholds(double clearlyRead) {
  public static final CheckThresholds DEFAULT = new CheckThresholds(0.8);
}
