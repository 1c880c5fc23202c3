package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.OneLetter;
import dev.hawiya.screening.spelling.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Legal forms of companies, in full and abbreviated: {@code legal-forms.tsv}. Long ones are known
 * with a typing mistake too, and where a name's end was cut off.
 */
final class LegalForms {
  /**
   * A form found among words.
   *
   * @param name all its spellings share
   * @param words how many it is written in
   */
  record Found(String name, int words) {}

  /** The longest in words. */
  private static final int LONGEST = 6;

  /** Shorter ones are words of names too. */
  private static final int BRIEF = 2;

  /** Shorter spellings are one letter away from, or the head of, what is no form. */
  private static final int LONG = 9;

  /** What a form that says nothing of a company's kind has for it. */
  private static final String ANY = "any";

  private final NavigableMap<String, String> names = new TreeMap<>();
  private final Map<String, Set<String>> shortened = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Map<String, String> kinds = new HashMap<>();

  LegalForms() {
    for (List<String> row : WordTable.rows("legal-forms")) {
      kinds.put(row.get(0), row.get(1));
      for (String spelling : row.get(2).split("\\|")) {
        add(row.get(0), RawWords.of(spelling));
      }
    }
  }

  private void add(String name, List<NameWord> words) {
    String key = key(words);
    names.put(key, name);
    if (words.size() > 1 && key.length() >= LONG) {
      words.forEach(word -> vocabulary.add(word.text()));
      for (String shorter : shortened(key)) {
        shortened.computeIfAbsent(shorter, none -> new HashSet<>()).add(key);
      }
    }
  }

  /** The longest form that begins at a word. */
  Optional<Found> at(List<NameWord> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      List<NameWord> run = words.subList(from, to);
      String key = key(run);
      Optional<String> name = Optional.ofNullable(names.get(key));
      if (name.isEmpty() && run.size() > 1 && key.length() >= LONG) {
        name = mistyped(run, key);
        name = name.isEmpty() && to == words.size() ? cutOff(key) : name;
      }
      if (name.isPresent() && stands(words, from, to)) {
        return Optional.of(new Found(name.get(), to - from));
      }
    }
    return Optional.empty();
  }

  /** Whether two forms are of quite different kinds of company. */
  boolean opposed(String one, String other) {
    String left = kinds.getOrDefault(one, ANY);
    String right = kinds.getOrDefault(other, ANY);
    return !left.equals(ANY) && !right.equals(ANY) && !left.equals(right);
  }

  private Optional<String> mistyped(List<NameWord> run, String key) {
    long strange = run.stream().filter(word -> !vocabulary.contains(word.text())).count();
    if (strange > 1) {
      return Optional.empty();
    }
    List<String> tried = shortened(key);
    tried.add(key);
    return tried.stream()
        .flatMap(shorter -> near(shorter).stream())
        .filter(form -> OneLetter.apart(form, key))
        .findFirst()
        .map(names::get);
  }

  private Set<String> near(String shorter) {
    Set<String> near = new HashSet<>(shortened.getOrDefault(shorter, Set.of()));
    if (names.containsKey(shorter)) {
      near.add(shorter);
    }
    return near;
  }

  private Optional<String> cutOff(String key) {
    Map.Entry<String, String> next = names.higherEntry(key);
    return next != null && next.getKey().startsWith(key)
        ? Optional.of(next.getValue())
        : Optional.empty();
  }

  /**
   * Whether a form may stand there: short ones are words of names too and count at a name's edge
   * only, and letters one by one are a form only where all of them are.
   */
  private static boolean stands(List<NameWord> words, int from, int to) {
    boolean edge = from == 0 || to == words.size();
    boolean brief = key(words.subList(from, to)).length() <= BRIEF;
    boolean before =
        from > 0
            && words.get(from - 1).part() == NamePart.INITIAL
            && !Numbers.roman(words, from - 1);
    boolean after = to < words.size() && words.get(to).part() == NamePart.INITIAL;
    boolean letters = words.subList(from, to).stream().allMatch(w -> w.part() == NamePart.INITIAL);
    return (edge || !brief) && !(letters && (before || after));
  }

  private static List<String> shortened(String key) {
    List<String> shorter = new ArrayList<>();
    for (int i = 0; i < key.length(); i++) {
      shorter.add(key.substring(0, i) + key.substring(i + 1));
    }
    return shorter;
  }

  private static String key(List<NameWord> words) {
    return words.stream().map(NameWord::text).collect(Collectors.joining());
  }
}
