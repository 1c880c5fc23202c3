package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of a fixed shape. A letter and a digit that look alike are told apart by the shape alone;
 * such a reading counts half.
 */
final class PatternParser implements ValueParser {
  private static final String LETTERS = "OISBZGQDLT";
  private static final String DIGITS = "0158260017";
  private static final int MOST_VARIANTS = 256;

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    Pattern shape =
        Pattern.compile(
            "(?<![A-Z0-9])" + definition.content().pattern().orElseThrow() + "(?![A-Z0-9])");
    Optional<Parsed.Value> best = Optional.empty();
    for (TextLine line : raw.lines()) {
      for (TextAlternative alternative : line.alternatives()) {
        Optional<Parsed.Value> value = value(alternative, shape);
        if (value.isPresent() && value.get().score() > best.map(Parsed.Value::score).orElse(0.0)) {
          best = value;
        }
      }
    }
    return best.<Parsed>map(v -> v)
        .orElseGet(() -> new Parsed.Unreadable("nothing of its shape could be read"));
  }

  private static Optional<Parsed.Value> value(TextAlternative alternative, Pattern shape) {
    String text = Digits.toWestern(alternative.text()).toUpperCase(Locale.ROOT);
    for (String candidate : List.of(text, text.replaceAll("\\s", ""))) {
      Matcher m = shape.matcher(candidate);
      if (m.find()) {
        return Optional.of(new Parsed.Value(m.group(), alternative.text(), alternative.score()));
      }
    }
    for (String variant : variants(text.replaceAll("\\s", ""))) {
      Matcher m = shape.matcher(variant);
      if (m.find()) {
        double half = alternative.score() / 2;
        return Optional.of(new Parsed.Value(m.group(), alternative.text(), half));
      }
    }
    return Optional.empty();
  }

  private static List<String> variants(String text) {
    List<String> variants = List.of("");
    for (int i = 0; i < text.length(); i++) {
      List<String> longer = new ArrayList<>();
      for (String start : variants) {
        longer.add(start + text.charAt(i));
        String twin = twin(text.charAt(i));
        if (!twin.isEmpty() && variants.size() < MOST_VARIANTS) {
          longer.add(start + twin);
        }
      }
      variants = longer;
    }
    return variants;
  }

  private static String twin(char c) {
    int letter = LETTERS.indexOf(c);
    int digit = DIGITS.indexOf(c);
    if (letter >= 0) {
      return DIGITS.substring(letter, letter + 1);
    }
    return digit >= 0 ? LETTERS.substring(digit, digit + 1) : "";
  }
}
