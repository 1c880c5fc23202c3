package dev.hawiya.screening.report;

import java.util.Locale;

/** Values as the wire has them. */
public final class WireValues {
  private static final double DIGITS = 10_000;

  private WireValues() {}

  /** A constant's name in lower case. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A score to four digits. */
  static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
