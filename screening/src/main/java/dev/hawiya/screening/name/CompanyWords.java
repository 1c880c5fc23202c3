package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of companies' names that stand for others: legal forms, abbreviations, numbers. */
final class CompanyWords {
  /** Words that join others. */
  private static final Set<String> JOINING =
      Set.of(
          "the", "al", "el", "ul", "and", "of", "for", "de", "del", "la", "le", "les", "et", "y",
          "und", "der", "die", "in", "fi", "wa", "wal", "min", "du", "des", "في", "من", "و");

  /** What Arabic writes before a word (and, for, in, the), and the plural. */
  private static final List<Pattern> INFLECTED =
      List.of(
          Pattern.compile("و?(?:لل|ل|[بك]?ال)(?<word>.{3,})"),
          Pattern.compile("و(?<word>.{3,})"),
          Pattern.compile("(?<word>[a-z]{3,})s"));

  /** Russian plants are called after their towns by an adjective, and by the town in English. */
  private static final Pattern ADJECTIVE =
      Pattern.compile("(?<place>.{4,})sk(?:iy|ii|ij|yi|y|i|oy|oi|aya|aia|oe|oye|ie)");

  private final LegalForms forms = new LegalForms();
  private final Numbers numbers = new Numbers();
  private final Map<String, String> same = new HashMap<>();

  CompanyWords() {
    for (List<String> row : WordTable.rows("company-words")) {
      String word = key(row.get(0));
      same.putIfAbsent(word, word);
      List.of(row.get(1).split(" ")).forEach(other -> same.put(key(other), word));
    }
  }

  /** The words with legal forms as one word each, and others in the form they are compared in. */
  List<NameWord> read(List<NameWord> words) {
    List<NameWord> read = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      WordRun run = run(words, next);
      read.add(run.word());
      next += run.words();
    }
    boolean onlyForms = read.stream().allMatch(word -> word.part() == NamePart.FORM);
    return withoutDots(onlyForms ? words : read);
  }

  private WordRun run(List<NameWord> words, int from) {
    return forms
        .at(words, from)
        .or(() -> numbers.at(words, from))
        .orElseGet(() -> new WordRun(plain(words.get(from)), 1));
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
        .map(word -> word.part() == NamePart.INITIAL ? word.as(letters(word)) : word)
        .toList();
  }

  private static NamePart letters(NameWord word) {
    return word.text().length() == 1 ? NamePart.LETTER : NamePart.WORD;
  }

  private NameWord plain(NameWord word) {
    if (JOINING.contains(word.text())) {
      return word.as(NamePart.PARTICLE);
    }
    if (word.part() != NamePart.WORD) {
      return word;
    }
    if (same.containsKey(word.text()) || uninflected(word.text()).isPresent()) {
      return word.as(NamePart.TERM);
    }
    Matcher adjective = ADJECTIVE.matcher(word.text());
    return adjective.matches()
        ? NameWord.of(adjective.group("place"), word.script(), word.part())
        : word;
  }

  /** The term that a word stands for, itself where it stands for none. */
  String meaning(NameWord word) {
    String known = same.get(word.text());
    return known == null && word.part() == NamePart.TERM
        ? uninflected(word.text()).orElse(word.text())
        : Objects.requireNonNullElse(known, word.text());
  }

  private Optional<String> uninflected(String text) {
    for (Pattern inflected : INFLECTED) {
      Matcher matcher = inflected.matcher(text);
      if (matcher.matches() && same.containsKey(matcher.group("word"))) {
        return Optional.of(same.get(matcher.group("word")));
      }
    }
    return Optional.empty();
  }

  /** Whether two legal forms are of quite different kinds of company. */
  boolean opposed(String one, String other) {
    return forms.opposed(one, other);
  }

  private static String key(String words) {
    return RawWords.of(words).stream().map(NameWord::text).collect(Collectors.joining());
  }
}
