package dev.hawiya.screening.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys under which an index finds names: the consonants of a word in coarse classes, alike for
 * Arabic and Latin spellings. Names that share a key need not be alike; names that are alike share
 * some.
 */
public final class SoundKeys {
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

  private final Spellings spellings;

  SoundKeys(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The keys of a name's words, and of neighbours written joined. */
  public Set<String> of(ParsedName name) {
    Set<String> keys = new LinkedHashSet<>();
    List<NameWord> words = telling(name.words());
    for (NameWord word : words) {
      keys.addAll(of(word));
    }
    for (int i = 1; i < words.size(); i++) {
      NameWord first = words.get(i - 1);
      NameWord second = words.get(i);
      if (first.script() == second.script() && first.text().length() <= 6) {
        keys.add(consonants(first.join(second)));
      }
    }
    return keys;
  }

  /** The words that say most; all of them where none does. */
  private static List<NameWord> telling(List<NameWord> words) {
    List<NameWord> telling = new ArrayList<>();
    for (NameWord word : words) {
      NamePart part = word.part();
      if (part == NamePart.WORD || part == NamePart.NUMBER) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? words : telling;
  }

  /** The keys of a word: its own, and those of the names it is a known spelling of. */
  public Set<String> of(NameWord word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(consonants(word));
    otherwise(word).forEach(other -> keys.add(consonants(other)));
    for (String name : spellings.names(word.text())) {
      keys.add(classes(name, true));
    }
    return keys;
  }

  /** The word with letters that are spoken in two ways in the other way. */
  private static List<NameWord> otherwise(NameWord word) {
    String text = word.text();
    String other =
        word.script() == NameScript.ARABIC
            ? text.replaceAll("[ذظض]", "ز").replace('ث', 'س')
            : text.replaceAll("g(?!h)", "j").replace("x", "ks");
    return other.equals(text) ? List.of() : List.of(NameWord.of(other, word.script(), word.part()));
  }

  private static String consonants(NameWord word) {
    return classes(word.text(), word.script() == NameScript.ARABIC);
  }

  private static String classes(String text, boolean arabic) {
    StringBuilder classes = new StringBuilder();
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
      append(classes, found, i == 0);
      i += taken;
    }
    return trimmed(classes);
  }

  private static void append(StringBuilder classes, char found, boolean head) {
    if (found == 0) {
      if (head) {
        classes.append(OPEN);
      }
    } else if (classes.length() == 0 || classes.charAt(classes.length() - 1) != found) {
      classes.append(found);
    }
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
