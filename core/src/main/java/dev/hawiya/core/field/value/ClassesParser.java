package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Classes of vehicles in Latin letters, one or several: told with single spaces between them. */
record ClassesParser(FieldThresholds thresholds) implements ValueParser {
  private static final String BETWEEN = "[ ,/+-]*";

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    String one = definition.content().pattern().orElseThrow();
    Pattern all = Pattern.compile(one + "(?:" + BETWEEN + one + ")*");
    return rows(raw.lines()).stream()
        .map(row -> row.stream().flatMap(line -> line.alternatives().stream()))
        .flatMap(
            row ->
                row
                    .flatMap(alternative -> value(alternative, all, one).stream())
                    .max(Comparator.comparingDouble(Parsed.Value::score))
                    .stream())
        .reduce(ClassesParser::and)
        .filter(best -> best.score() >= thresholds.requiredScore())
        .<Parsed>map(best -> best)
        .orElse(new Parsed.Unreadable("no class could be read in its place"));
  }

  /** The readings of each row of a table, from top to bottom. */
  private static Collection<List<TextLine>> rows(List<TextLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(l -> l.region().box().y0(), TreeMap::new, Collectors.toList()))
        .values();
  }

  private static Parsed.Value and(Parsed.Value above, Parsed.Value below) {
    return new Parsed.Value(
        above.value() + " " + below.value(),
        above.raw() + " " + below.raw(),
        Math.min(above.score(), below.score()));
  }

  private static Optional<Parsed.Value> value(TextAlternative read, Pattern all, String one) {
    String text = read.text().toUpperCase(Locale.ROOT).strip();
    if (!all.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> classes =
        Pattern.compile(one).matcher(text).results().map(MatchResult::group).toList();
    return Optional.of(new Parsed.Value(String.join(" ", classes), read.text(), read.score()));
  }
}
