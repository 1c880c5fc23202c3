package dev.hawiya.lab.report;

import java.util.Locale;

/** Parts of wholes, as figures say them. */
public final class Share {
  private Share() {}

  /** "3 (12.5 %)"; 0 % of nothing. */
  public static String of(int part, int whole) {
    return part + " (" + percent(whole == 0 ? 0 : (double) part / whole) + ")";
  }

  /** "12.5 %" for 0.125. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
