package dev.hawiya.core.reading.visual;

import dev.hawiya.core.text.TextLine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Arabic letters and of digits that may be Western, which no vocabulary reads whole: the
 * letters of a number plate before its digits, or a unit behind them. Read as Arabic, it tells
 * where the letters stand.
 */
record MixedLine(TextLine line) {
  private static final Pattern PLATE =
      Pattern.compile("^([\\p{L}١٥](?:[ -]+[\\p{L}١٥]){1,2})[ -]+([^ -].+)$");

  /** The same where no space was seen between the letters. */
  private static final Pattern CLOSE =
      Pattern.compile("^(\\p{L} ?\\p{L}(?: ?\\p{L})?)[ -]*([0-9٠-٩].*)$");

  /** Letters behind the digits. */
  private static final Pattern DIGITS_FIRST =
      Pattern.compile("^([1-9١-٩]{3,4})[ -]+(\\p{L}[ -]*\\p{L}(?:[ -]*\\p{L})?)$");

  /** Western digits, which the letters at their right were read as well or badly with. */
  private static final Pattern WESTERN = Pattern.compile("^([0-9]{2,5}) ?([^0-9 ].{0,6})$");

  /** No plate has a zero. */
  private static final Pattern WESTERN_PLATE = Pattern.compile("^([1-9]{3,4}) ?([^0-9 ].{0,6})$");

  private static final Pattern UNIT = Pattern.compile("^(.*?[^ ]) *(?:س ?[مىي]|سم|سى|سي).{0,3}$");
  private static final Pattern LATIN_UNIT = Pattern.compile("^(\\S*[0-9]\\S*) +[A-Za-z]\\S{0,3}$");

  /** The part that holds digits; empty where it is not plain that there are letters too. */
  Optional<TextLine> digits() {
    return part(PLATE, 2)
        .or(() -> part(CLOSE, 2))
        .or(() -> part(DIGITS_FIRST, 1))
        .or(() -> part(UNIT, 1))
        .or(() -> part(LATIN_UNIT, 1))
        .or(() -> part(WESTERN, 1));
  }

  /** The letters of a plate. */
  Optional<TextLine> letters() {
    return part(PLATE, 1)
        .or(() -> part(CLOSE, 1))
        .or(() -> part(DIGITS_FIRST, 2))
        .or(() -> part(WESTERN_PLATE, 2));
  }

  private Optional<TextLine> part(Pattern shape, int group) {
    Matcher m = shape.matcher(line.text());
    return m.matches() ? Optional.of(line.part(m.start(group), m.end(group))) : Optional.empty();
  }
}
