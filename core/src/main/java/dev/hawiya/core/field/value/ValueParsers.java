package dev.hawiya.core.field.value;

import static java.util.Map.entry;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.field.FieldThresholds;
import java.util.Map;

/** The parsers that the catalogue names, but for numbers and dates, which bear on each other. */
public final class ValueParsers {
  /** What a word outside a list that holds nearly all is worth: it may be misread. */
  private static final double OUTSIDE = 0.6;

  private ValueParsers() {}

  /** Every parser by its name, with the registries of a document. */
  public static Map<String, ValueParser> of(DocumentType type, FieldThresholds thresholds) {
    WordsParser words = new WordsParser(thresholds);
    PhraseParser phrase = new PhraseParser(thresholds, WordsParser.FEWEST_LETTERS, false);
    return Map.ofEntries(
        entry("words", words),
        entry("address", words),
        entry("lines", new LinesParser(words)),
        entry("person", phrase),
        entry("phrase", phrase),
        entry("passage", new PhraseParser(thresholds, WordsParser.FEWEST_LETTERS, true)),
        entry("text", new PhraseParser(thresholds, 0, false)),
        entry("listed", new ListedWordsParser(type, words, 1)),
        entry("term", new ListedWordsParser(type, phrase, OUTSIDE)),
        entry("vocabulary", new VocabularyParser(type, thresholds, false)),
        entry("code", new VocabularyParser(type, thresholds, true)),
        entry("factory_number", new PatternParser()),
        entry("copy_number", new PatternParser()),
        entry("figures", new PatternParser()),
        entry("classes", new ClassesParser(thresholds)),
        entry("chassis_number", new ChassisParser(thresholds)),
        entry("engine_number", new CodeParser(thresholds)),
        entry("plate_letters", new PlateLettersParser(type, thresholds)));
  }
}
