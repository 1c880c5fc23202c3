package dev.hawiya.core.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes compound names as one word: cards and readers put the space in «عبد الرحمن» or leave it
 * out, and both must end in the same Latin name.
 */
final class Compounds {
  private static final int MOST_WORDS = 3;

  private final NameDictionary dictionary;

  Compounds(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The words, with those that belong together joined. */
  List<Word> joined(List<Word> words) {
    List<Word> out = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = end(words, at);
      Word word = words.get(at);
      for (Word next : words.subList(at + 1, end)) {
        word = word.with(next);
      }
      out.add(word);
      at = end;
    }
    return out;
  }

  private int end(List<Word> words, int at) {
    for (int end = Math.min(words.size(), at + MOST_WORDS); end > at + 1; end--) {
      if (isListed(words.subList(at, end))) {
        return end;
      }
    }
    int end = at + 1;
    while (end < words.size() && belong(words.get(end - 1), words.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isListed(List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      if (!word.isArabic()) {
        return false;
      }
      key.append(word.key());
    }
    return dictionary.isCompound(key.toString());
  }

  /** «ال» goes with what follows, «عبد» with an article, «الدين» and «الله» with what precedes. */
  private static boolean belong(Word word, Word next) {
    if (!word.isArabic() || !next.isArabic()) {
      return false;
    }
    return word.text().equals("ال")
        || word.key().equals("عبد") && next.key().startsWith("ال")
        || next.key().equals("الدين")
        || next.key().equals("الله");
  }
}
