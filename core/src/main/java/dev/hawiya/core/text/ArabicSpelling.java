package dev.hawiya.core.text;

/**
 * Folds the spelling habits of Arabic registers, so that two spellings of one word compare equal.
 * For comparing and searching only: what is shown keeps the spelling that is printed.
 */
public final class ArabicSpelling {
  private static final String FROM = "ىیېۍئةۀہھأإآٱؤکڪ";
  private static final String TO = "يييييههههااااوكك";

  private ArabicSpelling() {}

  /**
   * One spelling of each word: dotted ya for alef maqsura and hamza on ya, ha for ta marbuta, bare
   * alef, waw without hamza, no vowel marks, no tatweel, Western digits, «عبد ال» joined, single
   * spaces.
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!dropped(c)) {
        int known = FROM.indexOf(c);
        out.append(known < 0 ? c : TO.charAt(known));
      }
    }
    String spaced = Digits.toWestern(out.toString()).replaceAll("[\\s\\u00a0]+", " ").strip();
    return spaced.replaceAll("(^| )عبد ال", "$1عبدال");
  }

  /** The folded text without spaces and punctuation: equal for texts that differ only there. */
  public static String key(String text) {
    return fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean dropped(char c) {
    return c == '\u0640' // tatweel
        || c >= '\u064B' && c <= '\u065F' // vowel marks, hamza above and below
        || c == '\u0670' // superscript alef
        || c >= '\u0610' && c <= '\u061A' // honorific signs
        || c >= '\u200B' && c <= '\u200F' // zero-width and direction marks
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\uFEFF';
  }
}
