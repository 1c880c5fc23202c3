package dev.hawiya.core.text;

/**
 * Digits in the scripts that documents print: Western 0-9, Arabic-Indic U+0660.. and Persian
 * U+06F0...
 */
public final class Digits {
  private static final char ARABIC_INDIC_ZERO = '\u0660';
  private static final char PERSIAN_ZERO = '\u06F0';

  private Digits() {}

  /** The text with every digit Western; all else is kept. */
  public static String toWestern(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int value = value(text.charAt(i));
      out.append(value < 0 ? text.charAt(i) : (char) ('0' + value));
    }
    return out.toString();
  }

  /** The text with every digit Arabic-Indic; all else is kept. */
  public static String toArabicIndic(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int value = value(text.charAt(i));
      out.append(value < 0 ? text.charAt(i) : (char) (ARABIC_INDIC_ZERO + value));
    }
    return out.toString();
  }

  /** Only the digits of a text, Western. */
  public static String only(String text) {
    return toWestern(text).replaceAll("[^0-9]", "");
  }

  public static boolean isDigit(char c) {
    return value(c) >= 0;
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_ZERO + 9) {
      return c - ARABIC_INDIC_ZERO;
    }
    return c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9 ? c - PERSIAN_ZERO : -1;
  }
}
