package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.Labels;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.stream.Collectors;

/** Names, addresses and other open text: kept as printed, never corrected towards a list. */
record WordsParser(FieldThresholds thresholds) implements ValueParser {
  static final int FEWEST_LETTERS = 2;

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    List<TextLine> lines = raw.lines().stream().filter(l -> !l.text().isBlank()).toList();
    String printed = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    String text = tidy(Labels.strip(printed, definition.content().labels()));
    if (text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return new Parsed.Unreadable("no words could be read in its place");
    }
    double score = lines.stream().mapToDouble(TextLine::score).min().orElse(0);
    double least = definition.required() ? thresholds.requiredScore() : thresholds.optionalScore();
    if (score < least) {
      return new Parsed.Unreadable("its words are too unclear to be read");
    }
    return new Parsed.Value(Digits.toWestern(text), text, score);
  }

  /** Single spaces, and no stray punctuation at the ends. */
  static String tidy(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").replaceAll("^[ \\-./,،:]+|[ \\-./,،:]+$", "");
  }
}
