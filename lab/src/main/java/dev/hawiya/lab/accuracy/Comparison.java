package dev.hawiya.lab.accuracy;

import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.Digits;

/** Compares a value that was read with the truth. */
final class Comparison {
  private Comparison() {}

  /** An empty {@code read} stands for no value. */
  static Outcome of(String expected, String read) {
    String want = plain(expected);
    String got = plain(read);
    if (got.isEmpty()) {
      return Outcome.NOT_READ;
    }
    if (want.equals(got)) {
      return Outcome.EXACT;
    }
    if (tight(want).equals(tight(got))) {
      return Outcome.SPACING;
    }
    boolean folded = tight(ArabicSpelling.fold(want)).equals(tight(ArabicSpelling.fold(got)));
    return folded ? Outcome.FOLDED : Outcome.MISREAD;
  }

  /** Single spaces, none at the ends, and Western digits for Arabic-Indic ones. */
  static String plain(String text) {
    return Digits.toWestern(text.strip().replaceAll("\\s+", " "));
  }

  private static String tight(String text) {
    return text.replace(" ", "");
  }
}
