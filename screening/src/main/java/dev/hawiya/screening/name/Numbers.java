package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in names of companies and ships: in figures, in words, Roman; fourth is not four. */
final class Numbers {
  private record Value(int value, boolean ordinal) {
    NameWord word() {
      return NameWord.of(value + (ordinal ? ending() : ""), NameScript.LATIN, NamePart.NUMBER);
    }

    private String ending() {
      boolean teen = value / TEN % TEN == 1;
      return switch (teen ? 0 : value % TEN) {
        case 1 -> "st";
        case 2 -> "nd";
        case 3 -> "rd";
        default -> "th";
      };
    }
  }

  private static final Pattern FIGURES = Pattern.compile("(\\d{1,9})(st|nd|rd|th)?");
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;

  private final Map<String, Value> values = new HashMap<>();

  Numbers() {
    for (List<String> row : WordTable.rows("numbers")) {
      int value = Integer.parseInt(row.get(0));
      List.of(row.get(1).split(" ")).forEach(word -> values.put(word, new Value(value, false)));
      List.of(row.get(2).split(" ")).forEach(word -> values.put(word, new Value(value, true)));
    }
  }

  /** The number that begins at a word. */
  Optional<WordRun> at(List<NameWord> words, int from) {
    NameWord word = words.get(from);
    if (word.part() == NamePart.INITIAL && !roman(words, from)) {
      return Optional.empty();
    }
    Optional<Value> first = value(word);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> both =
        from + 1 < words.size() ? together(first.get(), words.get(from + 1)) : Optional.empty();
    return Optional.of(
        both.map(value -> new WordRun(value.word(), 2)).orElse(new WordRun(first.get().word(), 1)));
  }

  /**
   * Whether a letter may be a Roman number: one by itself after a name, as letters in a row are an
   * abbreviation.
   */
  static boolean roman(List<NameWord> words, int at) {
    boolean letter = words.get(at).part() == NamePart.INITIAL;
    return letter
        && at > 0
        && words.get(at - 1).part() != NamePart.INITIAL
        && "ivx".contains(words.get(at).text());
  }

  private Optional<Value> value(NameWord word) {
    Matcher figures = FIGURES.matcher(word.text());
    return figures.matches()
        ? Optional.of(new Value(Integer.parseInt(figures.group(1)), figures.group(2) != null))
        : Optional.ofNullable(values.get(word.text()));
  }

  /** Forty and four. */
  private Optional<Value> together(Value tens, NameWord next) {
    boolean open = !tens.ordinal() && tens.value() >= TWENTY && tens.value() < HUNDRED;
    return open && tens.value() % TEN == 0
        ? Optional.ofNullable(values.get(next.text()))
            .filter(units -> units.value() < TEN)
            .map(units -> new Value(tens.value() + units.value(), units.ordinal()))
        : Optional.empty();
  }
}
