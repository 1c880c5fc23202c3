package dev.hawiya.core.label;

import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that a page prints beside its values, and how near a line that was read comes. */
final class Wordings {
  /** Numbers before a label, as in «3. Nationality» or «(3)». */
  private static final Pattern NUMBERED = Pattern.compile("^\\W*[0-9]{1,2}(?=\\W)");

  private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[/|]");

  /** Share of wrong characters up to which a line counts as a label. */
  private static final double TOLERANCE = 0.3;

  /** Labels shorter than this must be read as they are: NOM is no SEX, but nearly. */
  private static final int SHORT = 5;

  private static final double TOLERANCE_OF_SHORT = 0.2;

  /** What comes after a label on its own line is a value only behind so many letters. */
  private static final int LEADING = 6;

  private record Wording(Optional<LabelledField> field, String key) {}

  /**
   * A label that a line holds.
   *
   * @param field that it names; empty for what is no field
   * @param length of the label's letters: of labels equally near the longer one says more
   * @param rest of the line after the label, "" where the label is all
   */
  record Label(Optional<LabelledField> field, double distance, int length, String rest) {}

  private static final Comparator<Label> NEAREST =
      Comparator.comparingDouble(Label::distance)
          .thenComparing(Comparator.comparingInt(Label::length).reversed());

  private final List<Wording> wordings = new ArrayList<>();

  Wordings(LabelledText text) {
    text.fields()
        .forEach(
            f ->
                f.labels().forEach(label -> wordings.add(new Wording(Optional.of(f), key(label)))));
    text.others().forEach(label -> wordings.add(new Wording(Optional.empty(), key(label))));
  }

  /** The label that a line is, or begins with. */
  Optional<Label> in(String line) {
    String text = NUMBERED.matcher(line).replaceFirst("");
    return whole(text).or(() -> leading(text));
  }

  /** A line that is one label, or the same in several languages. */
  private Optional<Label> whole(String text) {
    Stream<String> parts = Stream.concat(Stream.of(text), BETWEEN_LANGUAGES.splitAsStream(text));
    return parts
        .map(Wordings::key)
        .filter(key -> !key.isEmpty())
        .flatMap(key -> wordings.stream().map(w -> label(w, key, "")))
        .filter(l -> l.distance() < 1)
        .min(NEAREST);
  }

  /** A label with its value behind it on one line. */
  private Optional<Label> leading(String text) {
    return Stream.iterate(text.indexOf(' '), i -> i > 0, i -> text.indexOf(' ', i + 1))
        .flatMap(
            end -> {
              String key = key(text.substring(0, end));
              String rest = text.substring(end).replaceFirst("^[ :.]+", "");
              return key.length() < LEADING || rest.isEmpty()
                  ? Stream.empty()
                  : wordings.stream().map(w -> label(w, key, rest));
            })
        .filter(l -> l.distance() <= TOLERANCE_OF_SHORT && l.field().isPresent())
        .min(NEAREST);
  }

  private static Label label(Wording wording, String key, String rest) {
    int longer = Math.max(wording.key().length(), key.length());
    double tolerance = longer < SHORT ? TOLERANCE_OF_SHORT : TOLERANCE;
    int most = (int) (tolerance * longer);
    boolean alike = Math.abs(wording.key().length() - key.length()) <= most;
    int distance = alike ? EditDistance.within(wording.key(), key, most) : most + 1;
    double share = distance > most ? 1 : (double) distance / longer;
    return new Label(wording.field(), share, wording.key().length(), rest);
  }

  private static String key(String text) {
    return ArabicSpelling.key(text).toUpperCase(Locale.ROOT);
  }
}
