package dev.hawiya.core.name;

import java.util.Map;
import java.util.Optional;

/**
 * What a letter is worth in Egypt: ج is g, ق is k, ذ and ظ are z, ث is th. Ain and hamza get a sign
 * of their own here, because only their neighbours tell how they are written.
 */
final class Letters {
  static final String AIN = "\u02BF";
  static final String HAMZA = "\u02BE";

  private static final Map<Character, String> CONSONANTS =
      Map.ofEntries(
          Map.entry('ب', "b"),
          Map.entry('پ', "p"),
          Map.entry('ت', "t"),
          Map.entry('ٹ', "t"),
          Map.entry('ث', "th"),
          Map.entry('ج', "g"),
          Map.entry('چ', "j"),
          Map.entry('ح', "h"),
          Map.entry('خ', "kh"),
          Map.entry('د', "d"),
          Map.entry('ذ', "z"),
          Map.entry('ر', "r"),
          Map.entry('ز', "z"),
          Map.entry('ژ', "j"),
          Map.entry('س', "s"),
          Map.entry('ش', "sh"),
          Map.entry('ص', "s"),
          Map.entry('ض', "d"),
          Map.entry('ط', "t"),
          Map.entry('ظ', "z"),
          Map.entry('ع', AIN),
          Map.entry('غ', "gh"),
          Map.entry('ف', "f"),
          Map.entry('ڤ', "v"),
          Map.entry('ق', "k"),
          Map.entry('ك', "k"),
          Map.entry('ک', "k"),
          Map.entry('گ', "g"),
          Map.entry('ل', "l"),
          Map.entry('م', "m"),
          Map.entry('ن', "n"),
          Map.entry('ه', "h"),
          Map.entry('ہ', "h"),
          Map.entry('ھ', "h"),
          Map.entry('ة', "t"),
          Map.entry('و', "w"),
          Map.entry('ي', "y"),
          Map.entry('ى', "y"),
          Map.entry('ی', "y"),
          Map.entry('ء', HAMZA),
          Map.entry('أ', HAMZA),
          Map.entry('إ', HAMZA),
          Map.entry('ا', HAMZA),
          Map.entry('ٱ', HAMZA),
          Map.entry('آ', HAMZA),
          Map.entry('ئ', HAMZA),
          Map.entry('ؤ', HAMZA));

  private Letters() {}

  /** The value as a consonant; empty for a letter that Egypt's names do not use. */
  static Optional<String> consonant(char letter) {
    return Optional.ofNullable(CONSONANTS.get(letter));
  }

  static boolean isAlef(char letter) {
    return letter == 'ا' || letter == 'آ' || letter == 'ٱ';
  }

  static boolean isWaw(char letter) {
    return letter == 'و';
  }

  static boolean isYa(char letter) {
    return letter == 'ي' || letter == 'ى' || letter == 'ی';
  }

  /** Whether a letter may stand for a long vowel. */
  static boolean isWeak(char letter) {
    return isAlef(letter) || isWaw(letter) || isYa(letter);
  }
}
