package dev.hawiya.core.label;

import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that a page prints beside its values, and how near a line that was read comes. */
final class Wordings {
  /** Numbers before a label, as in «3. Nationality» or «(3)». */
  private static final Pattern NUMBERED = Pattern.compile("^\\W*[0-9]{1,2}(?=\\W)");

  private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[/|]");

  /** Share of wrong characters up to which a line counts as a label; small print is read badly. */
  private static final double TOLERANCE = 0.3;

  private static final double TOLERANCE_OF_LONG = 0.42;
  private static final int LONG = 9;

  /** How much nearer than any other field's label it must come: most begin with DATE OF. */
  private static final double MARGIN = 0.12;

  /** Labels shorter than this must be read as they are: NOM is no SEX, but nearly. */
  private static final int SHORT = 5;

  private static final double TOLERANCE_OF_SHORT = 0.2;

  /** A label at one end of a line has at least so many letters, and is read this well. */
  private static final int LEADING = 6;

  private static final double TOLERANCE_OF_PART = 0.15;

  /** Letters behind a colon from which they are a value. */
  private static final int VALUED = 3;

  /** What follows a label is its value behind a colon, or where it has digits. */
  private static final Pattern VALUE = Pattern.compile(":.*|.*[0-9].*");

  private record Named(Optional<LabelledField> field, Wording wording) {}

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

  private final List<Named> wordings = new ArrayList<>();

  Wordings(LabelledText text) {
    text.fields()
        .forEach(
            f ->
                f.labels()
                    .forEach(label -> wordings.add(new Named(Optional.of(f), Wording.of(label)))));
    text.others().forEach(label -> wordings.add(new Named(Optional.empty(), Wording.of(label))));
  }

  /** Lines with the labels that they are, or begin with. */
  List<ReadLine> in(List<TextLine> lines) {
    return lines.stream().map(line -> new ReadLine(line, in(line.text()))).toList();
  }

  /** The label that a line is, or begins with. */
  private Optional<Label> in(String line) {
    String text = NUMBERED.matcher(line).replaceFirst("");
    boolean valued = Wording.key(text.substring(text.indexOf(':') + 1)).length() >= VALUED;
    return text.indexOf(':') > 0 && valued
        ? leading(text).or(() -> whole(text))
        : whole(text).or(() -> leading(text));
  }

  /** A line that is one label, or the same in several languages. */
  private Optional<Label> whole(String text) {
    List<Label> near =
        Stream.concat(Stream.of(text), BETWEEN_LANGUAGES.splitAsStream(text))
            .map(Wording::key)
            .filter(key -> !key.isEmpty())
            .flatMap(key -> wordings.stream().map(w -> label(w, key, "")))
            .filter(l -> l.distance() < 1)
            .sorted(NEAREST)
            .toList();
    if (near.isEmpty() || near.get(0).distance() == 0) {
      return near.stream().findFirst();
    }
    Label best = near.get(0);
    boolean alone =
        near.stream()
            .filter(l -> !l.field().equals(best.field()))
            .allMatch(l -> l.distance() >= best.distance() + MARGIN);
    return alone ? Optional.of(best) : Optional.empty();
  }

  /** A label with its value, or the same label in another language, behind it. */
  private Optional<Label> leading(String text) {
    return Stream.iterate(text.indexOf(' '), i -> i > 0, i -> text.indexOf(' ', i + 1))
        .flatMap(
            end -> {
              String key = Wording.key(text.substring(0, end));
              String rest = text.substring(end).strip();
              String before = text.substring(0, end);
              boolean value = VALUE.matcher(before.endsWith(":") ? ":" : rest).matches();
              return key.length() < LEADING
                  ? Stream.empty()
                  : wordings.stream().map(w -> label(w, key, value ? afterColon(rest) : ""));
            })
        .filter(l -> l.distance() <= TOLERANCE_OF_PART && l.field().isPresent())
        .min(NEAREST);
  }

  private static String afterColon(String rest) {
    return rest.replaceFirst("^[ :.]+", "");
  }

  private static Label label(Named named, String key, String rest) {
    Wording wording = named.wording();
    int longer = Math.max(wording.key().length(), key.length());
    double tolerance =
        longer < SHORT ? TOLERANCE_OF_SHORT : longer < LONG ? TOLERANCE : TOLERANCE_OF_LONG;
    double distance = wording.distance(key, tolerance);
    return new Label(named.field(), distance, wording.key().length(), rest);
  }
}
