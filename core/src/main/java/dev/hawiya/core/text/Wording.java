package dev.hawiya.core.text;

import java.util.Locale;

/**
 * Words that documents print, and how near a text that was read comes to them. Spelling habits,
 * spaces, punctuation and case are folded: they are printed and read in every way.
 *
 * @param key the folded words
 */
public record Wording(String key) {
  public static Wording of(String printed) {
    return new Wording(key(printed));
  }

  /** A text as it is compared. */
  public static String key(String text) {
    return ArabicSpelling.key(text).toUpperCase(Locale.ROOT);
  }

  /**
   * The share of wrong characters of the longer of both: 0 is equal.
   *
   * @param key a folded text
   * @param tolerance share above which the answer is 1, and found sooner
   */
  public double distance(String key, double tolerance) {
    int longer = Math.max(this.key.length(), key.length());
    int most = (int) (tolerance * longer);
    if (Math.abs(this.key.length() - key.length()) > most) {
      return 1;
    }
    int distance = EditDistance.within(this.key, key, most);
    return distance > most ? 1 : longer == 0 ? 0 : (double) distance / longer;
  }

  /**
   * The beginning of a text that is most like these words.
   *
   * @param end where it ends in the text: between words, before a colon or before digits
   * @param distance 0 is equal, 1 is nothing
   */
  public record Beginning(int end, double distance) {}

  public Beginning beginning(String text) {
    Beginning best = new Beginning(0, 1);
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || isBreak(text, end)) {
        double distance = distance(key(text.substring(0, end)), 1);
        best = distance < best.distance() ? new Beginning(end, distance) : best;
      }
    }
    return best;
  }

  private static boolean isBreak(String text, int at) {
    char next = text.charAt(at);
    return next == ' '
        || next == ':'
        || Digits.isDigit(next) != Digits.isDigit(text.charAt(at - 1));
  }
}
