package dev.hawiya.screening.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names whose spellings are known: {@code spellings.tsv} has the Arabic and Latin ones of a name
 * each, {@code nicknames.tsv} short forms of others.
 */
public final class Spellings {
  /** Shorter words are one letter away from too many others. */
  private static final int SHORTEST_MISTYPED = 5;

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> spelled = new HashMap<>();
  private final Map<String, Set<String>> nearly = new HashMap<>();
  private final Map<String, Set<String>> shortened = new HashMap<>();

  public Spellings() {
    for (List<String> row : WordTable.rows("spellings")) {
      String name = ArabicLetters.fold(row.get(0).split(" ")[0]);
      for (String spelling : row.get(0).split(" ")) {
        add(names, ArabicLetters.fold(spelling), name);
        add(spelled, name, ArabicLetters.fold(spelling));
      }
      for (String spelling : row.get(1).split(" ")) {
        add(names, spelling, name);
        add(spelled, name, spelling);
        shortened(spelling).forEach(shorter -> add(nearly, shorter, name));
      }
    }
    for (List<String> row : WordTable.rows("nicknames")) {
      String name = row.get(0).split(" ")[0];
      for (String spelling : (row.get(0) + " " + row.get(1)).split(" ")) {
        add(shortened, spelling, name);
      }
    }
  }

  private static void add(Map<String, Set<String>> to, String spelling, String name) {
    to.computeIfAbsent(spelling, none -> new HashSet<>()).add(name);
  }

  /** The names that a folded word is a known spelling of, in Arabic letters; often none. */
  public Set<String> names(String word) {
    return names.getOrDefault(word, Set.of());
  }

  /** Every known spelling of the names that a folded word is a spelling of, in any script. */
  public Set<String> others(String word) {
    Set<String> others = new HashSet<>();
    names(word).forEach(name -> others.addAll(spelled.get(name)));
    return others;
  }

  /** The names that a folded Latin word is one typing mistake away from, if it is none itself. */
  public Set<String> nearly(String word) {
    if (word.length() < SHORTEST_MISTYPED || names.containsKey(word)) {
      return Set.of();
    }
    Set<String> near = new HashSet<>(nearly.getOrDefault(word, Set.of()));
    for (String shorter : shortened(word)) {
      near.addAll(names.getOrDefault(shorter, Set.of()));
      near.addAll(nearly.getOrDefault(shorter, Set.of()));
    }
    return near;
  }

  /** The word with each of its letters left out but the first. */
  private static List<String> shortened(String word) {
    return OneLetter.shortened(word, 1);
  }

  /** Whether one is a usual short form of the other, or both of one name. */
  public boolean shortForms(String left, String right) {
    return meet(shortened.getOrDefault(left, Set.of()), shortened.getOrDefault(right, Set.of()));
  }

  public static boolean meet(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }
}
