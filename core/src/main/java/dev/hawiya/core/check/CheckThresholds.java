package dev.hawiya.core.check;

/**
 * When a verdict may be given.
 *
 * @param clearlyRead confidence of a value below which a disagreement is INCONCLUSIVE, not FAIL
 * @param sameWord greatest share of different letters up to which two words of a name may be one:
 *     one letter in three, so that a slip of the reader or the clerk never makes a mismatch
 */
public record CheckThresholds(double clearlyRead, double sameWord) {
  public static final CheckThresholds DEFAULT = new CheckThresholds(0.8, 0.34);
}
