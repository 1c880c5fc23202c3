package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextAlternative;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A maker's number of no known shape: capitals and digits, with the signs printed among them. */
record CodeParser(FieldThresholds thresholds) implements ValueParser {
  /** What looks like the letter O beside a digit is a zero. */
  private static final Pattern ZERO = Pattern.compile("(?<=[0-9])O|O(?=[0-9])");

  private static final Pattern SIGNS = Pattern.compile("[*/.-]");

  /** Score from which signs among letters and digits count as seen. */
  private static final double CLEAR = 0.6;

  private static final String SHAPE = "[A-Z0-9][A-Z0-9 */.-]{1,22}[A-Z0-9]";

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    List<Parsed.Value> values =
        raw.lines().stream()
            .flatMap(line -> line.alternatives().stream())
            .flatMap(alternative -> value(alternative).stream())
            .sorted(Comparator.comparingDouble(Parsed.Value::score).reversed())
            .toList();
    return values.stream()
        .filter(value -> values.get(0).score() >= thresholds.requiredScore())
        .filter(value -> value == values.get(0) || isWithSigns(value, values.get(0)))
        .max(Comparator.comparingInt(value -> value.value().length()))
        .<Parsed>map(value -> value)
        .orElse(new Parsed.Unreadable("no number could be read in its place"));
  }

  /** Whether a clear reading only adds signs that the surest one's vocabulary does not have. */
  private static boolean isWithSigns(Parsed.Value value, Parsed.Value surest) {
    return value.score() >= CLEAR
        && SIGNS.matcher(value.value()).replaceAll("").equals(surest.value());
  }

  private static Optional<Parsed.Value> value(TextAlternative read) {
    String printed = Digits.toWestern(read.text()).toUpperCase(Locale.ROOT).strip();
    String text = ZERO.matcher(printed).replaceAll("0");
    return text.matches(SHAPE) && text.matches(".*[0-9].*")
        ? Optional.of(new Parsed.Value(text, read.text(), read.score()))
        : Optional.empty();
  }
}
