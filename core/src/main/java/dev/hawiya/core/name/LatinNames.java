package dev.hawiya.core.name;

import dev.hawiya.core.text.ArabicSpelling;
import java.util.StringJoiner;

/**
 * Arabic names of persons in the Latin spelling that Egyptians use for themselves: «محمد عبد الله»
 * is Mohamed Abdallah. Words that are not Arabic are kept, their first letter capital. A name that
 * is not listed is spelt by rules, so the answer is a likely spelling and never a proof of the one
 * in a passport. Immutable and thread-safe.
 */
public final class LatinNames {
  private final NameDictionary dictionary;
  private final Compounds compounds;
  private final WordSpeller speller;

  LatinNames(NameDictionary dictionary, LetterRules rules) {
    this.dictionary = dictionary;
    compounds = new Compounds(dictionary);
    speller = new WordSpeller(dictionary, rules);
  }

  /** The Egyptian spelling; reads its dictionary, so keep what it answers. */
  public static LatinNames egyptian() {
    return new LatinNames(NameDictionary.load(), new LetterRules());
  }

  /**
   * A whole name, of one or several words, as Latin words in Title Case with single spaces; empty
   * where the text holds no letter or digit. Never holds an Arabic letter, never throws.
   */
  public String of(String arabicName) {
    StringJoiner out = new StringJoiner(" ");
    for (Word word : compounds.joined(NameWords.of(arabicName))) {
      String latin = word.isArabic() ? speller.latin(word) : word.text();
      for (String part : latin.split(" ")) {
        if (!part.isEmpty()) {
          out.add(capital(part));
        }
      }
    }
    return out.toString();
  }

  /** Whether a word is a name whose spelling is settled by use, as most names are. */
  public boolean lists(String arabicWord) {
    return dictionary.knows(ArabicSpelling.key(arabicWord));
  }

  private static String capital(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }
}
