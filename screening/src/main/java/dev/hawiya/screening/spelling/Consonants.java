package dev.hawiya.screening.spelling;

import java.util.List;
import java.util.Map;

/** The consonants of a word in coarse classes, alike for Arabic and Latin spellings. */
public final class Consonants {
  /** How Latin letters are classed, the longest first; what is not here is a vowel. */
  private static final List<Map.Entry<String, String>> LATIN =
      List.of(
          Map.entry("tsch", "X"),
          Map.entry("shch", "X"),
          Map.entry("sch", "X"),
          Map.entry("tch", "X"),
          Map.entry("kh", "H"),
          Map.entry("gh", "K"),
          Map.entry("sh", "X"),
          Map.entry("ch", "X"),
          Map.entry("zh", "X"),
          Map.entry("dj", "X"),
          Map.entry("th", "T"),
          Map.entry("dh", "T"),
          Map.entry("ph", "F"),
          Map.entry("ck", "K"),
          Map.entry("hs", "S"),
          Map.entry("ts", "S"),
          Map.entry("tz", "S"),
          Map.entry("x", "S"));

  private static final String LATIN_LETTERS = "bpdtjhkqgcszflmnrv";
  private static final String LATIN_CLASSES = "PPTTXHKKKKSSFLMNRF";

  private static final String ARABIC_LETTERS = "بپتثجچحخدذرزژسشصضطظغفقكگلمنه";
  private static final String ARABIC_CLASSES = "PPTTXXHHTTRSXSXSTTTKFKKKLMNH";

  /** A word's first vowel, semivowel or guttural, which tells "Omar" from "Mar". */
  private static final char OPEN = 'A';

  private Consonants() {}

  /** The classes of a folded word's consonants, a letter each. */
  public static String classes(String text, boolean arabic) {
    StringBuilder classes = new StringBuilder();
    char last = 0;
    int i = 0;
    while (i < text.length()) {
      int taken = 1;
      char found = arabic ? arabic(text.charAt(i)) : latin(text.charAt(i));
      if (!arabic) {
        for (Map.Entry<String, String> several : LATIN) {
          if (text.startsWith(several.getKey(), i)) {
            found = several.getValue().charAt(0);
            taken = several.getKey().length();
            break;
          }
        }
      }
      if (found != 0 && found != last) {
        classes.append(found);
      } else if (found == 0 && i == 0) {
        classes.append(OPEN);
      }
      last = found;
      i += taken;
    }
    return trimmed(classes);
  }

  /** A last h is written or not as one likes. */
  private static String trimmed(StringBuilder classes) {
    int last = classes.length() - 1;
    if (last > 0 && classes.charAt(last) == 'H') {
      classes.setLength(last);
    }
    return classes.toString();
  }

  private static char latin(char letter) {
    if (letter >= '0' && letter <= '9') {
      return letter;
    }
    int known = LATIN_LETTERS.indexOf(letter);
    return known < 0 ? 0 : LATIN_CLASSES.charAt(known);
  }

  private static char arabic(char letter) {
    int known = ARABIC_LETTERS.indexOf(letter);
    return known < 0 ? 0 : ARABIC_CLASSES.charAt(known);
  }
}
