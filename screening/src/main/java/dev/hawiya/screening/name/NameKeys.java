package dev.hawiya.screening.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a name is found by.
 *
 * @param words keys of single words
 * @param pairs keys of two words of the name each, in no order: few names share them
 */
public record NameKeys(Set<String> words, Set<String> pairs) {
  private static final String AND = "+";

  public NameKeys {
    words = Set.copyOf(words);
    pairs = Set.copyOf(pairs);
  }

  static NameKeys of(List<Set<String>> keys) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      words.addAll(keys.get(i));
      for (int j = i + 1; j < keys.size(); j++) {
        for (String first : keys.get(i)) {
          for (String second : keys.get(j)) {
            pairs.add(first.compareTo(second) <= 0 ? first + AND + second : second + AND + first);
          }
        }
      }
    }
    return new NameKeys(words, pairs);
  }

  /** What is found by either. */
  public NameKeys or(NameKeys other) {
    Set<String> bothWords = new LinkedHashSet<>(words);
    bothWords.addAll(other.words);
    Set<String> bothPairs = new LinkedHashSet<>(pairs);
    bothPairs.addAll(other.pairs);
    return new NameKeys(bothWords, bothPairs);
  }
}
