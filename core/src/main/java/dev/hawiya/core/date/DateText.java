package dev.hawiya.core.date;

import dev.hawiya.core.text.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a date printed as yyyy/mm/dd or yyyy/mm, in Western or Arabic-Indic digits, among other
 * text. A slash that was read as another stroke (| \ . - or the digit 1, which is a bare stroke in
 * Arabic-Indic) still counts where the digits can only mean one date.
 */
public final class DateText {
  private static final String YEAR = "((?:19|20)[0-9]{2})";
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
  private static final Pattern[] DATES = {
    Pattern.compile(YEAR + "/" + MONTH + "/" + DAY + "(?![0-9])"),
    Pattern.compile("(?<![0-9])" + YEAR + "[/1]" + MONTH + "[/1]" + DAY + "(?![0-9])"),
    Pattern.compile("(?<![0-9])" + YEAR + "/?" + MONTH + "/?" + DAY + "(?![0-9])")
  };
  private static final Pattern[] YEAR_MONTHS = {
    Pattern.compile("(?<![0-9])" + YEAR + "/" + MONTH + "(?!/)"),
    Pattern.compile("(?<![0-9])" + YEAR + "1" + MONTH + "(?![0-9])"),
    Pattern.compile("(?<![0-9])" + YEAR + " ?" + MONTH + "(?![0-9])")
  };

  private DateText() {}

  /** The date in a text; empty where there is none that can be. */
  public static Optional<LocalDate> date(String text) {
    String plain = plain(text);
    for (Pattern pattern : DATES) {
      Matcher m = pattern.matcher(plain);
      if (m.find()) {
        return dateOf(m);
      }
    }
    return Optional.empty();
  }

  /** The year and month in a text; empty where there is none that can be. */
  public static Optional<YearMonth> yearMonth(String text) {
    String plain = plain(text);
    for (Pattern pattern : YEAR_MONTHS) {
      Matcher m = pattern.matcher(plain);
      if (m.find()) {
        return Optional.of(
            YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
      }
    }
    return Optional.empty();
  }

  /** The date that a canonical value (ISO 8601, yyyy-mm-dd) means; empty where it means none. */
  public static Optional<LocalDate> iso(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> dateOf(Matcher m) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    return Digits.toWestern(text)
        .replaceAll("[|\\\\\u066B\u060D.-]", "/")
        .replaceAll("\\s*/+\\s*", "/");
  }
}
