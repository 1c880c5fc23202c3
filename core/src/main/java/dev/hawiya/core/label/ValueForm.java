package dev.hawiya.core.label;

import dev.hawiya.core.catalog.LabelledField.Form;
import dev.hawiya.core.date.PrintedDate;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.regex.Pattern;

/** Whether a line can be the value of a field, by its looks alone. */
final class ValueForm {
  private static final Pattern SEX = Pattern.compile("(?i)[MFX]|MALE|FEMALE|[MFKHX]\\W.{0,6}");
  private static final Pattern CODE = Pattern.compile("(?i)[A-Z0-9][A-Z0-9 ./-]*");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private ValueForm() {}

  static boolean fits(TextLine line, Form form) {
    String text = line.text();
    return switch (form) {
      case DATE ->
          line.alternatives().stream()
              .map(TextAlternative::text)
              .anyMatch(t -> !PrintedDate.in(t).isEmpty());
      case CODE -> CODE.matcher(text).matches() && DIGIT.matcher(text).find();
      case SEX -> SEX.matcher(text).matches();
      case WORDS -> {
        long letters = text.chars().filter(Character::isLetter).count();
        yield WORD.matcher(text).find() && 2 * letters > text.length();
      }
    };
  }
}
