package dev.hawiya.core.reading;

/**
 * What a page is.
 *
 * @param type document type id ({@code EGY-NID}), or {@link #UNKNOWN}
 * @param side {@code front}, {@code back}, or "" where unknown
 * @param confidence calibrated, 0..1
 */
public record Classification(String type, String side, double confidence) {
  public static final String UNKNOWN = "UNKNOWN";

  /** A number plate that could not be read, so that it might be of any state. */
  public static final String PLATE = "PLATE";

  public static Classification unknown(double confidence) {
    return new Classification(UNKNOWN, "", confidence);
  }

  public boolean known() {
    return !UNKNOWN.equals(type);
  }
}
