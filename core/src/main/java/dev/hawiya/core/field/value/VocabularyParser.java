package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words of a closed list, found among the words of a line.
 *
 * @param asCode whether the value is the entry's code rather than its printed spelling
 */
record VocabularyParser(DocumentType type, FieldThresholds thresholds, boolean asCode)
    implements ValueParser {
  private record Found(Registry.Match match, double score) {
    double rank() {
      return (1 - match.distance()) * score;
    }
  }

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    Registry registry = type.registry(definition.content().vocabulary().orElseThrow());
    Optional<Found> best =
        raw.lines().stream()
            .flatMap(line -> found(line, registry))
            .filter(f -> f.match().distance() <= thresholds.vocabularyDistance())
            .max(Comparator.comparingDouble(Found::rank));
    if (best.isEmpty()) {
      return new Parsed.Unreadable("no word of its list could be read");
    }
    Registry.Match match = best.get().match();
    double score = best.get().score() * (1 - match.distance());
    String value = asCode ? match.entry().code() : match.spelling();
    return new Parsed.Value(value, match.spelling(), likelier(score, match.distance()));
  }

  /** A word that meets a short closed list letter by letter is right far more often than not. */
  private static double likelier(double score, double distance) {
    return distance > 0 ? score : 1 - (1 - score) * (1 - score);
  }

  private static Stream<Found> found(TextLine line, Registry registry) {
    return line.alternatives().stream().flatMap(alternative -> found(alternative, registry));
  }

  private static Stream<Found> found(TextAlternative alternative, Registry registry) {
    String text = alternative.text().strip();
    Stream<String> words = Stream.concat(Stream.of(text), List.of(text.split("\\s+")).stream());
    return words
        .distinct()
        .flatMap(w -> registry.nearest(w).stream())
        .map(m -> new Found(m, alternative.score()));
  }
}
