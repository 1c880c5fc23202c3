package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.OneLetter;
import dev.hawiya.screening.spelling.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Legal forms of companies, in full and abbreviated: {@code legal-forms.tsv}. Long ones are known
 * with a typing mistake too, and where a name's end was cut off.
 */
final class LegalForms {
  /** The longest in words. */
  private static final int LONGEST = 6;

  /** Shorter ones are words of names too. */
  private static final int BRIEF = 2;

  /** Shorter spellings are one letter away from, or the head of, what is no form. */
  private static final int LONG = 9;

  /** The same of spellings of one word. */
  private static final int LONG_WORD = 7;

  /** Words from this length up are not run together with their neighbours. */
  private static final int APART = 4;

  /** What a form that says nothing of a company's kind has for it. */
  private static final String ANY = "any";

  private final NavigableMap<String, String> names = new TreeMap<>();
  private final Map<String, Set<String>> nearly = new HashMap<>();
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
    words.forEach(word -> vocabulary.add(word.text()));
    if (telling(words, key) && (words.size() > 1 || key.equals(name))) {
      for (String shorter : OneLetter.shortened(key, 0)) {
        nearly.computeIfAbsent(shorter, none -> new HashSet<>()).add(key);
      }
      nearly.computeIfAbsent(key, none -> new HashSet<>()).add(key);
    }
  }

  /** Whether words are so long that what is nearly they is meant to be they. */
  private static boolean telling(List<NameWord> words, String key) {
    boolean initials = words.stream().anyMatch(word -> word.part() == NamePart.INITIAL);
    return !initials && key.length() >= (words.size() > 1 ? LONG : LONG_WORD);
  }

  /** The longest form that begins at a word, under the name that its spellings share. */
  Optional<WordRun> at(List<NameWord> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      List<NameWord> run = words.subList(from, to);
      String key = key(run);
      Optional<String> name = Optional.ofNullable(names.get(key));
      if (name.isEmpty() && telling(run, key)) {
        name = from > 0 || run.size() > 1 ? mistyped(run, key) : name;
        boolean end = to == words.size() && run.size() > 1;
        name = name.isEmpty() && end ? cutOff(key) : name;
      }
      if (name.isPresent() && stands(words, from, to, key.length() <= BRIEF)) {
        NameWord form = NameWord.of(name.get(), NameScript.LATIN, NamePart.FORM);
        return Optional.of(new WordRun(form, to - from));
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
    List<String> tried = OneLetter.shortened(key, 0);
    tried.add(key);
    return tried.stream()
        .flatMap(shorter -> nearly.getOrDefault(shorter, Set.of()).stream())
        .filter(form -> OneLetter.apart(form, key))
        .findFirst()
        .map(names::get);
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
  private static boolean stands(List<NameWord> words, int from, int to, boolean brief) {
    boolean edge = from == 0 || to == words.size();
    boolean before =
        from > 0
            && words.get(from - 1).part() == NamePart.INITIAL
            && !Numbers.roman(words, from - 1);
    boolean after = to < words.size() && words.get(to).part() == NamePart.INITIAL;
    boolean letters = words.subList(from, to).stream().allMatch(w -> w.part() == NamePart.INITIAL);
    return (edge || !brief) && !(letters && (before || after));
  }

  /** The words as one, with spaces beside long ones: L.L.C. is LLC, but "holding s" no holdings. */
  private static String key(List<NameWord> words) {
    StringBuilder key = new StringBuilder();
    int last = 0;
    for (NameWord word : words) {
      int length = word.text().length();
      boolean space = !key.isEmpty() && Math.max(last, length) >= APART;
      key.append(space ? " " : "").append(word.text());
      last = length;
    }
    return key.toString();
  }
}
