package dev.hawiya.core.reading;

import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.plate.PlateNumber;

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

  /** What a plate is, by the script that it was read in. */
  public static Classification of(Plate plate) {
    String type = plate.number().map(PlateNumber::script).map(Classification::plate).orElse(PLATE);
    return new Classification(type, "front", plate.seen());
  }

  private static String plate(PlateNumber.Script script) {
    return switch (script) {
      case ARABIC -> "EGY-PLATE";
      case LATIN -> "PAK-PLATE";
    };
  }

  public boolean known() {
    return !UNKNOWN.equals(type);
  }
}
