package dev.hawiya.core.form;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text on a form can be the value of a field, by its looks alone. */
record FormValue(DocumentType type, LatinNames names) {
  private static final Set<String> OPEN = Set.of("person", "phrase", "passage");

  private static final Pattern CODE = Pattern.compile("(?i)[A-Z0-9*][A-Z0-9 *./-]{2,}");
  private static final Pattern LETTERS_APART =
      Pattern.compile("(?:^|.*[\\s/-])\\p{L}[\\s/-]+\\p{L}(?:[\\s/-].*|[0-9].*|$)");

  /** A plate whose letters were read as one word, before its digits or behind them. */
  private static final Pattern PLATE =
      Pattern.compile(
          "(?:\\p{IsArabic} ?){2,3}[ -]*[1-9]{3,4}|[1-9]{3,4}[ -]+(?:\\p{IsArabic}[ -]*){2,3}");

  /** How many digits too few or too many a holder's number may have been read with. */
  private static final int NUMBER_LEAST = 12;

  private static final int NUMBER_MOST = 16;

  private static final double LEGIBLE = 0.4;

  private static final int FEWEST_OF_PASSAGE = 3;
  private static final int NAMES_LEAST = 3;
  private static final int NAMES_MOST = 8;

  /** Share of wrong letters up to which a word is one of a list. */
  static final double NEAR = 0.2;

  /** Score from which a line that no label claims is taken for what it says. */
  private static final double CLEAR = 0.6;

  /** Whether a field's value may be any number of words. */
  static boolean isOpen(FieldDefinition field) {
    return OPEN.contains(field.content().parser());
  }

  /** How little words look like a field's, from -0.5 to 0.5: addresses have parts with dashes. */
  static double unlikeness(FieldDefinition field, TextLine value) {
    boolean parts = value.text().contains(" - ");
    boolean few = value.text().strip().split(" ").length < FEWEST_OF_PASSAGE;
    return switch (field.content().parser()) {
      case "passage" -> parts ? -0.5 : few ? 0.5 : 0;
      case "person" -> parts ? 0.5 : 0;
      default -> 0;
    };
  }

  /** Whether a field has so few characters that a detector may overlook it. */
  static boolean isOneCharacter(FieldDefinition field) {
    return !field.isOfWords()
        && field.content().pattern().filter(p -> "4".matches(p) || "B".matches(p)).isPresent();
  }

  /**
   * Whether two fields are printed in one, as letters and digits of a plate: most labels name both.
   */
  static boolean printedAsOne(FieldDefinition field, FieldDefinition twin) {
    return isPlatedWith(field, twin) || isPlatedWith(twin, field);
  }

  private static boolean isPlatedWith(FieldDefinition letters, FieldDefinition digits) {
    if (!letters.content().parser().equals("plate_letters")
        || !digits.content().parser().equals("figures")) {
      return false;
    }
    List<String> labels = letters.content().labels();
    long shared = digits.content().labels().stream().filter(labels::contains).count();
    return 2 * shared > labels.size();
  }

  static boolean isClear(TextLine line) {
    return line.score() >= CLEAR;
  }

  static boolean saysAnything(TextLine line) {
    return line.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a line is plainly the name of a person: words of which most are names. */
  boolean isName(TextLine line) {
    List<String> words = List.of(line.text().strip().split("\\s+"));
    long known = words.stream().filter(names::lists).count();
    return line.score() >= LEGIBLE
        && line.text().codePoints().allMatch(c -> Character.isLetter(c) || c == ' ')
        && within(words.size(), NAMES_LEAST, NAMES_MOST)
        && known >= 2
        && 2 * known >= words.size();
  }

  /** Share of a text's words that are names of people. */
  double named(TextLine line) {
    List<String> words = List.of(line.text().strip().split("\\s+"));
    return (double) words.stream().filter(names::lists).count() / words.size();
  }

  /** Share of wrong letters of the nearest word of the field's list; 1 where it has none. */
  double apart(FieldDefinition field, TextLine value) {
    return registry(field)
        .flatMap(r -> r.nearest(value.text()))
        .map(match -> Math.min(1, match.distance()))
        .orElse(1.0);
  }

  private Optional<Registry> registry(FieldDefinition field) {
    return field.content().vocabulary().map(type::registry);
  }

  boolean fits(FieldDefinition field, TextLine value) {
    String text = Digits.toWestern(value.text()).strip();
    return switch (field.content().parser()) {
      case "number" ->
          within(Digits.only(text).length(), NUMBER_LEAST, NUMBER_MOST) && letters(text) <= 2;
      case "figures" -> figures(field, text);
      case "any_day" -> DateForm.ANY_DAY.in(value.text(), value.score()).isPresent();
      case "chassis_number", "engine_number" ->
          CODE.matcher(text).matches() && text.matches(".*[0-9].*");
      case "classes" -> classes(field, text);
      case "plate_letters" ->
          LETTERS_APART.matcher(text).matches() || PLATE.matcher(text).matches();
      case "text" -> saysAnything(value) && script(field, text);
      case "person" -> letters(text) >= 2 && !text.matches(".*[0-9].*") && script(field, text);
      default -> letters(text) >= 2 && 2 * letters(text) > text.length() && script(field, text);
    };
  }

  private static boolean within(int value, int least, int most) {
    return value >= least && value <= most;
  }

  /** Digits, a unit behind them, and nothing else. */
  private static boolean figures(FieldDefinition field, String text) {
    String shape = field.content().pattern().orElseThrow();
    return text.matches(shape + "(?![0-9/]).{0,6}");
  }

  private static boolean classes(FieldDefinition field, String text) {
    return text.matches("(?:" + field.content().pattern().orElseThrow() + "[ ,/+-]*)+");
  }

  /** Words stand in the script that the field is printed in. */
  private static boolean script(FieldDefinition field, String text) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x620 && c < 0x660);
    List<LineKind> kinds = field.place().kinds();
    boolean latin = kinds.contains(LineKind.LATIN_TEXT) || kinds.contains(LineKind.LATIN_NAME);
    return arabic ? kinds.contains(LineKind.ARABIC) : latin || letters(text) == 0;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
