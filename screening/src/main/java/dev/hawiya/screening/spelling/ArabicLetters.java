package dev.hawiya.screening.spelling;

import dev.hawiya.core.text.ArabicSpelling;

/**
 * Arabic script in one spelling: alef, hamza, ya and kaf of any kind alike, no vowel marks, no
 * tatweel, letters of Persian and Urdu as the Arabic ones they sound like. Those without one (گ چ پ
 * ژ) stay.
 */
public final class ArabicLetters {
  private static final String FROM = "ٱےکھەۃۆۇۋڤٹڈڑںګځڅښږڼ";
  private static final String TO = "ايكهههوووفتدرنگزسشژن";

  private ArabicLetters() {}

  public static boolean is(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }

  /** The whole text in one spelling, what is not Arabic unchanged. */
  public static String fold(String text) {
    String folded = ArabicSpelling.fold(text);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      int known = FROM.indexOf(letter);
      if (letter != 'ء') {
        letters.append(known < 0 ? letter : TO.charAt(known));
      }
    }
    return letters.toString();
  }
}
