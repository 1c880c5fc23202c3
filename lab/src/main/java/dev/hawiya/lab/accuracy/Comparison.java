package dev.hawiya.lab.accuracy;

import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.Digits;
import java.text.Normalizer;

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
    return folded(want).equals(folded(got)) ? Outcome.FOLDED : Outcome.MISREAD;
  }

  /** One spelling of Arabic words, and Latin letters without their marks: Ü is U. */
  private static String folded(String text) {
    String arabic = tight(ArabicSpelling.fold(text));
    return Normalizer.normalize(arabic, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Single spaces, none at the ends, and Western digits for Arabic-Indic ones. */
  static String plain(String text) {
    return Digits.toWestern(text.strip().replaceAll("\\s+", " "));
  }

  private static String tight(String text) {
    return text.replace(" ", "");
  }
}
