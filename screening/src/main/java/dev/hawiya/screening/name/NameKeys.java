package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.SharedSounds;
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
  public static final NameKeys NONE = new NameKeys(Set.of(), Set.of());

  private static final String AND = "+";

  public NameKeys {
    words = Set.copyOf(words);
    pairs = Set.copyOf(pairs);
  }

  /**
   * A word of a name, or neighbours written joined.
   *
   * @param first place of its first word
   * @param last place of its last word
   * @param keys it is found by
   */
  record Part(int first, int last, Set<String> keys) {
    boolean apart(Part other) {
      return last < other.first || other.last < first;
    }
  }

  static NameKeys of(List<Part> parts, Set<String> alone) {
    Set<String> words = new LinkedHashSet<>(alone);
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      words.addAll(parts.get(i).keys());
      for (int j = i + 1; j < parts.size(); j++) {
        if (parts.get(i).apart(parts.get(j))) {
          pair(parts.get(i).keys(), parts.get(j).keys(), pairs);
        }
      }
    }
    return new NameKeys(words, pairs);
  }

  private static void pair(Set<String> ones, Set<String> others, Set<String> pairs) {
    for (String one : ones) {
      for (String other : others) {
        pairs.add(one.compareTo(other) <= 0 ? one + AND + other : other + AND + one);
      }
    }
  }

  /** Whether a word sounds like one of this name's but for a consonant. */
  public boolean nearly(NameWord word) {
    for (String key : words) {
      if (SharedSounds.nearly(key, word.sound())) {
        return true;
      }
    }
    return false;
  }

  /** What is found by either. */
  public NameKeys or(NameKeys other) {
    return new NameKeys(union(words, other.words), union(pairs, other.pairs));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
