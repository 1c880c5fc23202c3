package dev.hawiya.screening.spelling;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Any script but Arabic and Chinese in plain lower-case Latin letters. */
public final class LatinLetters {
  /** Russian and Greek as passports have them; what those rules leave is taken letter by letter. */
  private static final Transliterator TO_LATIN =
      Transliterator.getInstance(
          "Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII; Lower");

  private static final Transliterator PINYIN =
      Transliterator.getInstance("Traditional-Simplified; Han-Latin; Latin-ASCII; Lower");

  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  private LatinLetters() {}

  /** The text folded; marks that only tell how a letter sounds are left out. */
  public static String fold(String text) {
    String folded = ascii(text) ? text.toLowerCase(Locale.ROOT) : TO_LATIN.transliterate(text);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  /** How a Chinese character sounds in Mandarin, without tones. */
  public static String pinyin(String sign) {
    return fold(PINYIN.transliterate(sign));
  }

  /** The character as the People's Republic writes it. */
  public static String simplified(String sign) {
    return SIMPLIFIED.transliterate(sign);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
