package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.TextAlternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The letters of a number plate, which stand apart: told in reading order with single spaces. */
record PlateLettersParser(DocumentType type, FieldThresholds thresholds) implements ValueParser {
  private static final int FEWEST = 2;
  private static final int MOST = 3;

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    Registry letters = type.registry(definition.content().vocabulary().orElseThrow());
    return raw.lines().stream()
        .flatMap(line -> line.alternatives().stream())
        .flatMap(alternative -> value(alternative, letters).stream())
        .max(Comparator.comparingDouble(Parsed.Value::score))
        .filter(best -> best.score() >= thresholds.requiredScore())
        .<Parsed>map(best -> best)
        .orElse(new Parsed.Unreadable("no letters of a plate could be read in its place"));
  }

  /** A digit that stands alone before letters is a letter that looks so. */
  private static String alike(String text) {
    return text.replaceAll("(?<!\\S)١(?= )", "ا").replaceAll("(?<!\\S)٥(?= )", "ه");
  }

  private static Optional<Parsed.Value> value(TextAlternative read, Registry letters) {
    List<String> told = new ArrayList<>();
    for (char c : alike(read.text()).replaceAll("[^\\p{L}]", "").toCharArray()) {
      Optional<RegistryEntry> letter = letters.bySpelling(String.valueOf(c));
      if (letter.isEmpty()) {
        return Optional.empty();
      }
      told.add(letter.get().printed());
    }
    return told.size() >= FEWEST && told.size() <= MOST
        ? Optional.of(new Parsed.Value(String.join("", told), read.text(), read.score()))
        : Optional.empty();
  }
}
