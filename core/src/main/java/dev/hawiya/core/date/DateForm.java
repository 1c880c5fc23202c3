package dev.hawiya.core.date;

import dev.hawiya.core.text.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a card prints a date, by the name of its parser in the catalogue. */
public enum DateForm {
  /** yyyy/mm/dd in Arabic-Indic digits. */
  DATE,
  /** yyyy/mm in Arabic-Indic digits; stands as the first of the month. */
  YEAR_MONTH,
  /** dd.mm.yyyy in Western digits. */
  DAY;

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})[ .,/-]{1,3}([0-9]{1,2})[ .,/-]{1,3}((?:19|20)[0-9]{2})(?![0-9])");

  private static final int LENGTH_OF_YEAR_MONTH = 7;

  public static Optional<DateForm> of(String parser) {
    return Stream.of(values())
        .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(parser))
        .findFirst();
  }

  /** The date in a text; empty where there is none that can be. */
  public Optional<LocalDate> in(String text) {
    return switch (this) {
      case DATE -> DateText.date(text);
      case YEAR_MONTH -> DateText.yearMonth(text).map(m -> m.atDay(1));
      case DAY -> day(text);
    };
  }

  /** Day, month and year, never the month first. */
  private static Optional<LocalDate> day(String text) {
    Matcher m = DAY_FIRST.matcher(Digits.toWestern(text));
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      int[] parts = IntStream.rangeClosed(1, 3).map(i -> Integer.parseInt(m.group(i))).toArray();
      return Optional.of(LocalDate.of(parts[2], parts[1], parts[0]));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The canonical value of a date in ISO 8601. */
  public String told(String iso) {
    return this == YEAR_MONTH ? iso.substring(0, LENGTH_OF_YEAR_MONTH) : iso;
  }

  /** A canonical value as the card prints it. */
  public String printed(String told) {
    List<String> parts = List.of(told.split("-"));
    return this == DAY
        ? parts.get(2) + "." + parts.get(1) + "." + parts.get(0)
        : Digits.toArabicIndic(String.join("/", parts));
  }
}
