package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.text.ArabicSpelling;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A holder's whole name as a step gives it, for comparing.
 *
 * @param words with spelling and case folded, in the order of the document
 * @param arabic whether it is written in Arabic letters
 * @param confidence of its least certain part, 0..1
 */
record PersonName(List<String> words, boolean arabic, double confidence) {
  /** The fields that together are a whole name, the most complete first. */
  private static final List<List<String>> WHOLE =
      List.of(
          List.of("full_name"),
          List.of("first_name", "other_names"),
          List.of("name"),
          List.of("name_urdu"),
          List.of("given_names", "surname"),
          List.of("name_latin"));

  static final List<String> FIELDS = WHOLE.stream().flatMap(List::stream).toList();

  /** Every whole name among the fields. */
  static List<PersonName> in(Fields fields) {
    return WHOLE.stream().flatMap(ids -> of(ids, fields).stream()).toList();
  }

  private static Optional<PersonName> of(List<String> ids, Fields fields) {
    List<Field> parts = ids.stream().map(fields::get).flatMap(Optional::stream).toList();
    String text = String.join(" ", parts.stream().map(Field::value).toList());
    List<String> words = words(text);
    if (parts.size() < ids.size() || words.isEmpty()) {
      return Optional.empty();
    }
    boolean arabic = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
    double confidence = parts.stream().mapToDouble(Field::confidence).min().orElse(0);
    return Optional.of(new PersonName(words, arabic, confidence));
  }

  private static List<String> words(String text) {
    Stream<String> words = Arrays.stream(ArabicSpelling.fold(text).split("[ -]"));
    return words
        .map(word -> ArabicSpelling.key(word).toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** All its letters: equal also where a compound word is written apart once. */
  String letters() {
    return String.join("", words);
  }
}
