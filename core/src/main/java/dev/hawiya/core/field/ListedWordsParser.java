package dev.hawiya.core.field;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.text.TextAlternative;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words that a list nearly always holds, such as countries: the list's where the readings are near
 * one of them, else as they were read.
 */
record ListedWordsParser(DocumentType type, WordsParser words) implements ValueParser {
  /** Share of wrong characters up to which a reading means a word of the list. */
  private static final double NEAR = 0.2;

  /** Least probability of readings near a word of the list, all together. */
  private static final double LEAST = 0.05;

  /** How much likelier a word of the list is than another, before anything was read. */
  private static final double COMMON = 2;

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    Registry registry = type.registry(definition.content().vocabulary().orElseThrow());
    Map<String, Double> meant = new LinkedHashMap<>();
    raw.lines().stream()
        .flatMap(line -> line.alternatives().stream())
        .forEach(a -> meant(a, registry).ifPresent(m -> add(meant, m, a)));
    Parsed listed =
        meant.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(best -> best.getValue() >= LEAST)
            .<Parsed>map(best -> new Parsed.Value(best.getKey(), best.getKey(), best.getValue()))
            .orElse(new Parsed.Unreadable("no word of its list could be read"));
    Parsed read = words.parse(raw, definition);
    return COMMON * score(listed) >= score(read) && score(listed) > 0 ? listed : read;
  }

  private static Optional<Registry.Match> meant(TextAlternative alternative, Registry registry) {
    return registry.nearest(alternative.text()).filter(match -> match.distance() <= NEAR);
  }

  private static void add(Map<String, Double> meant, Registry.Match match, TextAlternative read) {
    meant.merge(match.spelling(), read.score() * (1 - match.distance()), Double::sum);
  }

  private static double score(Parsed parsed) {
    return parsed instanceof Parsed.Value value ? value.score() : 0;
  }
}
