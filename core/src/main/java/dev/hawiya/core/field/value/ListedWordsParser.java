package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.TextAlternative;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that a list nearly always holds, such as countries: the list's where the readings are near
 * one of them, else as they were read.
 *
 * @param outside what a word outside the list is worth, 0..1; under 1 it must be read clearly
 */
record ListedWordsParser(DocumentType type, ValueParser words, double outside)
    implements ValueParser {
  /** Share of wrong characters up to which a reading means a word of the list. */
  private static final double NEAR = 0.2;

  /** Least probability of readings near a word of the list, all together. */
  private static final double LEAST = 0.05;

  /** How much likelier a word of the list is than another, before anything was read. */
  private static final double COMMON = 2;

  /** Score under which a word outside a list that holds nearly all is not told. */
  private static final double CLEAR = 0.85;

  /** A word of the list as it was printed, as far as a reading tells that. */
  private record Meant(String printed, boolean asRead, double score) {
    Meant and(Meant other) {
      Meant better = asRead == other.asRead ? this : asRead ? this : other;
      return new Meant(better.printed, better.asRead, score + other.score);
    }
  }

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    Registry registry = type.registry(definition.content().vocabulary().orElseThrow());
    Map<String, Meant> meant = new LinkedHashMap<>();
    raw.lines().stream()
        .flatMap(line -> line.alternatives().stream())
        .forEach(
            read ->
                registry
                    .clearly(read.text())
                    .filter(match -> match.distance() <= NEAR)
                    .ifPresent(
                        m ->
                            meant.merge(
                                ArabicSpelling.key(m.spelling()), of(m, read), Meant::and)));
    Parsed listed =
        meant.values().stream()
            .max(Comparator.comparingDouble(Meant::score))
            .filter(best -> best.score() >= LEAST)
            .<Parsed>map(b -> new Parsed.Value(b.printed(), b.printed(), Math.min(1, b.score())))
            .orElse(new Parsed.Unreadable("no word of its list could be read"));
    Parsed read = words.parse(raw, definition);
    return COMMON * score(listed) >= score(read) && score(listed) > 0 ? listed : doubted(read);
  }

  /** What the list has not is a misreading more often than another word. */
  private Parsed doubted(Parsed read) {
    return read instanceof Parsed.Value v && outside < 1
        ? v.score() < CLEAR
            ? new Parsed.Unreadable("it is no word of its list, and too unclear to be another")
            : new Parsed.Value(v.value(), v.raw(), outside * v.score())
        : read;
  }

  private static Meant of(Registry.Match match, TextAlternative read) {
    boolean asRead = match.distance() == 0;
    String printed = asRead ? WordsParser.tidy(read.text()) : match.spelling();
    return new Meant(printed, asRead, read.score() * (1 - match.distance()));
  }

  private static double score(Parsed parsed) {
    return parsed instanceof Parsed.Value value ? value.score() : 0;
  }
}
