package dev.hawiya.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of companies' names that stand for others: legal forms, abbreviations, numbers. */
final class CompanyWords {
  /** The longest legal form in words. */
  private static final int LONGEST_FORM = 6;

  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();

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
    return read.stream().allMatch(word -> word.part() == NamePart.FORM) ? words : read;
  }

  private record Form(String name, int words) {}

  /** The longest form that begins at a word; a name does not begin with one of a single letter. */
  private Optional<Form> form(List<NameWord> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST_FORM); to > from; to--) {
      String name = forms.get(key(words.subList(from, to)));
      if (name != null) {
        return Optional.of(new Form(name, to - from));
      }
    }
    return Optional.empty();
  }

  private NameWord spelled(NameWord word) {
    String other = same.get(word.text());
    if (other == null) {
      return word;
    }
    boolean number = other.chars().allMatch(Character::isDigit);
    return new NameWord(
        other, NameScript.LATIN, number ? NamePart.NUMBER : NamePart.WORD, false, word.sign());
  }

  private static String key(List<NameWord> words) {
    return words.stream().map(NameWord::text).collect(Collectors.joining());
  }
}
