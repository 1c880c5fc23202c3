package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of companies' names that stand for others: legal forms, abbreviations, numbers. */
final class CompanyWords {
  /** The longest legal form in words. */
  private static final int LONGEST_FORM = 6;

  private static final int BRIEF = 2;

  /** Words that join others. */
  private static final Set<String> JOINING =
      Set.of(
          "the", "al", "el", "ul", "and", "of", "for", "de", "del", "la", "le", "les", "et", "y",
          "und", "der", "die");

  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();

  /** Words that some figures stand for. */
  private final Set<String> numbers = new HashSet<>();

  CompanyWords() {
    for (List<String> row : WordTable.rows("legal-forms")) {
      for (String spelling : row.get(1).split("\\|")) {
        forms.put(key(RawWords.of(spelling)), row.get(0));
      }
    }
    for (List<String> row : WordTable.rows("company-words")) {
      String word = key(RawWords.of(row.get(0)));
      for (String other : row.get(1).split(" ")) {
        same.put(key(RawWords.of(other)), word);
        if (other.chars().allMatch(Character::isDigit)) {
          numbers.add(word);
        }
      }
    }
  }

  /** The words with legal forms as one word each, and others in the form they are compared in. */
  List<NameWord> read(List<NameWord> words) {
    List<NameWord> read = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      Optional<Form> form = form(words, next);
      if (form.isPresent()) {
        read.add(NameWord.of(form.get().name(), NameScript.LATIN, NamePart.FORM));
        next += form.get().words();
      } else {
        read.add(spelled(words.get(next++)));
      }
    }
    boolean onlyForms = read.stream().allMatch(word -> word.part() == NamePart.FORM);
    return withoutDots(onlyForms ? words : read);
  }

  /** Letters that stand one by one are one word: A.B.C. is ABC. */
  private static List<NameWord> withoutDots(List<NameWord> words) {
    List<NameWord> read = new ArrayList<>();
    for (NameWord word : words) {
      NameWord last = read.isEmpty() ? word : read.get(read.size() - 1);
      if (word.part() == NamePart.INITIAL && !read.isEmpty() && last.part() == NamePart.INITIAL) {
        read.set(read.size() - 1, last.join(word).as(NamePart.INITIAL));
      } else {
        read.add(word);
      }
    }
    return read.stream()
        .map(word -> word.part() == NamePart.INITIAL ? word.as(NamePart.WORD) : word)
        .toList();
  }

  private record Form(String name, int words) {}

  /** The longest form that begins at a word. */
  private Optional<Form> form(List<NameWord> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST_FORM); to > from; to--) {
      String name = forms.get(key(words.subList(from, to)));
      if (name != null && stands(words, from, to)) {
        return Optional.of(new Form(name, to - from));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a form may stand there: short ones are words of names too and count at a name's edge
   * only, and letters one by one are a form only where all of them are.
   */
  private static boolean stands(List<NameWord> words, int from, int to) {
    boolean edge = from == 0 || to == words.size();
    boolean brief = key(words.subList(from, to)).length() <= BRIEF;
    boolean before = from > 0 && words.get(from - 1).part() == NamePart.INITIAL;
    boolean after = to < words.size() && words.get(to).part() == NamePart.INITIAL;
    boolean letters = words.subList(from, to).stream().allMatch(w -> w.part() == NamePart.INITIAL);
    return (edge || !brief) && !(letters && (before || after));
  }

  private NameWord spelled(NameWord word) {
    if (JOINING.contains(word.text())) {
      return word.as(NamePart.PARTICLE);
    }
    String other = word(word.text());
    return numbers.contains(other)
        ? NameWord.of(other, NameScript.LATIN, NamePart.NUMBER, false, word.sign())
        : word;
  }

  /** The word that this one stands for, itself where it stands for no other. */
  String word(String text) {
    return same.getOrDefault(text, text);
  }

  private static String key(List<NameWord> words) {
    return words.stream().map(NameWord::text).collect(Collectors.joining());
  }
}
