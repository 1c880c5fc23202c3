package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Open text of one or several lines whose label was taken off before: kept as printed. A label
 * claims it, so that it is told even where it is doubtful.
 *
 * @param letters fewest that it has; 0 where a digit is enough
 * @param parted whether dashes part it, as the parts of an address: they stand apart
 */
record PhraseParser(FieldThresholds thresholds, int letters, boolean parted)
    implements ValueParser {
  /** The letter heh is no word, and looks like a five. */
  private static final Pattern LONE_FIVE = Pattern.compile("(?<!\\S)ه(?!\\S)");

  /** The same of the letter alef and a one: «شقة ١». */
  private static final Pattern LONE_ONE = Pattern.compile("(?<= )ا(?= -|$)");

  private static final Pattern DASH = Pattern.compile("(?: -|- )[ -]*");
  private static final Pattern SPACES = Pattern.compile(" +");

  @Override
  public Parsed parse(RawField raw, FieldDefinition definition) {
    List<TextLine> lines = raw.lines().stream().filter(l -> !l.text().isBlank()).toList();
    String text =
        tidied(
            WordsParser.tidy(lines.stream().map(TextLine::text).collect(Collectors.joining(" "))));
    boolean said =
        text.codePoints().anyMatch(Character::isLetterOrDigit)
            && text.codePoints().filter(Character::isLetter).count() >= letters;
    double score = lines.stream().mapToDouble(TextLine::score).min().orElse(0);
    if (!said || score < thresholds.requiredScore()) {
      return new Parsed.Unreadable("what stands beside its label is too unclear to be read");
    }
    return new Parsed.Value(Digits.toWestern(text), text, score);
  }

  private String tidied(String text) {
    String fives = LONE_FIVE.matcher(text).replaceAll("٥");
    if (!parted) {
      return fives;
    }
    String apart = DASH.matcher(fives).replaceAll(" - ");
    String single = SPACES.matcher(apart).replaceAll(" ").strip();
    return LONE_ONE.matcher(single).replaceAll("١");
  }
}
