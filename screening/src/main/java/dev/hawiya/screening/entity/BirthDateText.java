package dev.hawiya.screening.entity;

import dev.hawiya.core.text.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of birth that lists write: "28 Nov 1951", "Jul 1960", "circa 1962", "1954 to
 * 1957", "1971-03", "dd/mm/1968", days before months where no year stands first. A day that the
 * calendar has not leaves its month or year.
 */
public final class BirthDateText {
  /** Years outside are of another calendar, or no years. */
  private static final int FIRST_YEAR = 1850;

  private static final int LAST_YEAR = 2100;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<name>(?:" + String.join("|", MONTHS) + ")[a-z]{0,6})\\.?,?";
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<![a-z])(?:circa|c\\.|ca\\.|about|approximately|approx\\.?|around|~)\\s*"
              + "|\\s*\\(approximately\\)$");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:(?:between|from)\\s+)?(.*\\S)\\s+(?:to|and|until)\\s+(\\S.*)|(\\d{4})\\s*[-–/]\\s*(\\d{4})");
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<year>\\d{4})"),
          Pattern.compile(
              "(?<year>\\d{4})[-/.](?<month>\\d{1,2})"
                  + "(?:[-/.](?<day>\\d{1,2})(?:t.*| \\d{1,2}:.*)?)?"),
          Pattern.compile(
              "(?<day>\\d{1,2}|dd|--)[-/.](?<month>\\d{1,2}|mm|--)[-/.](?<year>\\d{4})"),
          Pattern.compile("(?:(?<day>\\d{1,2})[ .-]+)?" + MONTH + "[ -]+(?<year>\\d{4})"),
          Pattern.compile(MONTH + " (?<day>\\d{1,2}),? (?<year>\\d{4})"));

  private BirthDateText() {}

  /** What the text says; empty where it is no date. */
  public static Optional<BirthDate> parse(String written) {
    String text =
        Digits.toWestern(written).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String bare = ABOUT.matcher(text).replaceAll("");
    Optional<BirthDate> date = spanOrSingle(bare);
    return bare.equals(text) ? date : date.map(BirthDate::about);
  }

  private static Optional<BirthDate> spanOrSingle(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return single(text);
    }
    boolean words = span.group(1) != null;
    String first = span.group(words ? 1 : 3);
    Optional<BirthDate> to = single(span.group(words ? 2 : 4));
    Optional<BirthDate> from =
        single(first).or(() -> to.flatMap(end -> single(first + " " + end.latest().getYear())));
    if (from.isEmpty() || to.isEmpty() || to.get().latest().isBefore(from.get().earliest())) {
      return Optional.empty();
    }
    return Optional.of(new BirthDate(from.get().earliest(), to.get().latest(), false));
  }

  private static Optional<BirthDate> single(String text) {
    for (Pattern form : FORMS) {
      Matcher date = form.matcher(text);
      if (date.matches()) {
        int year = Integer.parseInt(date.group("year"));
        return year < FIRST_YEAR || year > LAST_YEAR
            ? Optional.empty()
            : Optional.of(date(year, month(form, date), number(form, date, "day")));
      }
    }
    return Optional.empty();
  }

  private static BirthDate date(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return BirthDate.in(year);
    }
    try {
      return BirthDate.on(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return BirthDate.in(YearMonth.of(year, month));
    }
  }

  private static int month(Pattern form, Matcher date) {
    return form.pattern().contains("(?<name>")
        ? MONTHS.indexOf(date.group("name").substring(0, 3)) + 1
        : number(form, date, "month");
  }

  private static int number(Pattern form, Matcher date, String group) {
    String found = form.pattern().contains("(?<" + group + ">") ? date.group(group) : "";
    return found == null || !found.matches("\\d+") ? 0 : Integer.parseInt(found);
  }
}
