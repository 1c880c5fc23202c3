package dev.hawiya.core.name;

import java.util.List;
import java.util.Set;

/**
 * Spells a name that no dictionary lists, letter by letter: its ending, its long vowels, the short
 * vowels that its pattern suggests, and the habits of Egyptian spelling.
 */
class LetterRules {
  private static final String VOWELS = "aeiou";
  private static final Set<String> NEVER_DOUBLED =
      Set.of("h", "w", "y", Letters.AIN, Letters.HAMZA);

  /**
   * One word in lower-case Latin; empty where no letter has a value.
   *
   * @param letters Arabic letters without an article
   * @param afterArticle whether an article precedes, as before the name of a trade
   */
  String latin(String letters, boolean afterArticle) {
    Ending ending = Ending.of(letters);
    List<Sound> sounds = Sounds.of(ending);
    if (sounds.isEmpty()) {
      return ending.latin();
    }
    String first = letters.charAt(0) == 'إ' ? "e" : "a";
    String stem = Syllables.latin(trade(sounds, ending, afterArticle), ending.startsWithVowel());
    String spelt = signs(stem + ending.latin());
    return doubledS(spelt.startsWith("a") ? first + spelt.substring(1) : spelt);
  }

  /** «الصباغ» is a trade, whose second consonant is double: Elsabbagh. */
  private static List<Sound> trade(List<Sound> sounds, Ending ending, boolean afterArticle) {
    boolean trade =
        afterArticle
            && ending.latin().isEmpty()
            && sounds.size() == 4
            && !sounds.get(0).vowel()
            && sounds.get(2).equals(new Sound("a", true))
            && isDoubled(sounds.get(1));
    if (!trade) {
      return sounds;
    }
    String twice = sounds.get(1).latin().repeat(2);
    return List.of(sounds.get(0), new Sound(twice, false), sounds.get(2), sounds.get(3));
  }

  private static boolean isDoubled(Sound sound) {
    return !sound.vowel() && sound.latin().length() == 1 && !NEVER_DOUBLED.contains(sound.latin());
  }

  /** Ain lengthens the vowel before it and is not written before another; hamza never is. */
  private static String signs(String stem) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < stem.length(); i++) {
      String sign = stem.substring(i, i + 1);
      char next = i + 1 < stem.length() ? stem.charAt(i + 1) : ' ';
      if (sign.equals(Letters.AIN)) {
        out.append(ain(out, next));
      } else if (!sign.equals(Letters.HAMZA)) {
        out.append(sign);
      }
    }
    return out.toString();
  }

  private static String ain(StringBuilder before, char next) {
    if (next == 'y') {
      return "e";
    }
    if (VOWELS.indexOf(next) >= 0 || before.isEmpty()) {
      return "";
    }
    return before.charAt(before.length() - 1) == 'i' ? "e" : "a";
  }

  /** The French s of «ناصف», Nassef: after the first vowel, where another follows. */
  private static String doubledS(String spelt) {
    int at = 0;
    while (at < spelt.length() && VOWELS.indexOf(spelt.charAt(at)) < 0) {
      at++;
    }
    while (at < spelt.length() && VOWELS.indexOf(spelt.charAt(at)) >= 0) {
      at++;
    }
    boolean between =
        at + 1 < spelt.length()
            && spelt.charAt(at) == 's'
            && VOWELS.indexOf(spelt.charAt(at + 1)) >= 0;
    return between ? spelt.substring(0, at) + "s" + spelt.substring(at) : spelt;
  }
}
