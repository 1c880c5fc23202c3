package dev.hawiya.core.profession;

import dev.hawiya.core.text.ArabicSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Words of a line, spelling folded.
 *
 * @param words in reading order
 */
record Phrase(List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** «ب», in or at, is written together with the word it belongs to. */
  private static final String AT = "ب";

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    return new Phrase(
        BETWEEN.splitAsStream(ArabicSpelling.fold(text)).filter(w -> !w.isEmpty()).toList());
  }

  /** Where a phrase stands in this one, as whole words. */
  OptionalInt find(Phrase part) {
    int size = part.words().size();
    for (int at = 0; at + size <= words.size(); at++) {
      if (words.subList(at, at + size).equals(part.words())) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** What stands after the first word: «نجار بشركة النصر» is at «شركه النصر»; may be empty. */
  Phrase at() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).startsWith(AT)) {
        List<String> rest = new ArrayList<>(words.subList(i, words.size()));
        rest.set(0, rest.get(0).substring(AT.length()));
        return new Phrase(rest);
      }
    }
    return new Phrase(List.of());
  }

  int letters() {
    return words.stream().mapToInt(String::length).sum();
  }

  String key() {
    return String.join("", words);
  }
}
