package dev.hawiya.core.date;

import dev.hawiya.core.text.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a card prints a date, by the name of its parser in the catalogue. */
public enum DateForm {
  /** yyyy/mm/dd in Arabic-Indic digits. */
  DATE,
  /** yyyy/mm in Arabic-Indic digits; stands as the first of the month. */
  YEAR_MONTH,
  /** dd.mm.yyyy in Western digits. */
  DAY,
  /** yyyy/mm/dd or dd/mm/yyyy in digits of either script. */
  ANY_DAY;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})[ .,/-]{1,3}([0-9]{2})[ .,/-]{1,3}([0-9]{2})(?![0-9])");

  /** Days and months of one digit are cut: a zero in Arabic-Indic digits is but a dot. */
  private static final Pattern WHOLE_DAY_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{2})[ .,/-]{1,3}([0-9]{2})[ .,/-]{1,3}((?:19|20)[0-9]{2})(?![0-9])");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,2})[ .,/-]{1,3}([0-9]{1,2})[ .,/-]{1,3}((?:19|20)[0-9]{2})(?![0-9])");

  /**
   * A month of one Western digit tells that days and months are not filled up, where nothing can be
   * cut but the year or the day.
   */
  private static final Pattern SHORT_DAY_FIRST =
      Pattern.compile(
          "(?<![0-9٠-٩])([0-9]{1,2})[ .,/-]{1,3}([1-9])[ .,/-]{1,3}((?:19|20)[0-9]{2})(?![0-9٠-٩])");

  private static final Pattern SHORT_YEAR_FIRST =
      Pattern.compile(
          "(?<![0-9٠-٩])((?:19|20)[0-9]{2})[ .,/-]{1,3}([1-9])[ .,/-]{1,3}([0-9]{1,2})(?![0-9٠-٩])");

  private static final Pattern DASHED_DAY_FIRST =
      Pattern.compile("([٠-٩]{2})٠([٠-٩]{2})٠([٠-٩]{4})");

  private static final Pattern DASHED_YEAR_FIRST =
      Pattern.compile("([٠-٩]{4})٠([٠-٩]{2})٠([٠-٩]{2})");

  private static final int LENGTH_OF_YEAR_MONTH = 7;

  /** Score from which no zero of a day or month is likely to have been overlooked. */
  private static final double CLEAR = 0.9;

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
      case DAY -> day(DAY_FIRST, text);
      case ANY_DAY ->
          yearFirst(text)
              .or(() -> day(WHOLE_DAY_FIRST, text))
              .or(() -> unfilled(text))
              .or(() -> DateText.date(text))
              .or(() -> dashed(text));
    };
  }

  /**
   * The date in a reading: of a clear one also where a day or month has one Arabic-Indic digit,
   * which may else be two, as their zero is but a dot.
   *
   * @param score of the reading, 0..1
   */
  public Optional<LocalDate> in(String text, double score) {
    Optional<LocalDate> plain = in(text);
    return plain.isEmpty() && this == ANY_DAY && score >= CLEAR
        ? unfilled(Digits.toWestern(text))
        : plain;
  }

  /** Day, month and year, never the month first. */
  private static Optional<LocalDate> day(Pattern shape, String text) {
    Matcher m = shape.matcher(Digits.toWestern(text));
    return m.find() ? date(m.group(3), m.group(2), m.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher m = YEAR_FIRST.matcher(Digits.toWestern(text));
    return m.find() ? date(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> unfilled(String text) {
    Matcher last = SHORT_DAY_FIRST.matcher(text);
    if (last.find()) {
      return date(last.group(3), last.group(2), last.group(1));
    }
    Matcher first = SHORT_YEAR_FIRST.matcher(text);
    return first.find() ? date(first.group(1), first.group(2), first.group(3)) : Optional.empty();
  }

  /** Dashes read as the dots that zeros are: ten digits in a row are no date otherwise. */
  private static Optional<LocalDate> dashed(String text) {
    Matcher m = DASHED_DAY_FIRST.matcher(text.strip());
    if (m.matches()) {
      return day(WHOLE_DAY_FIRST, m.replaceFirst("$1/$2/$3"));
    }
    Matcher last = DASHED_YEAR_FIRST.matcher(text.strip());
    return last.matches() ? yearFirst(last.replaceFirst("$1/$2/$3")) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The canonical value of a date in ISO 8601. */
  public String told(String iso) {
    return this == YEAR_MONTH ? iso.substring(0, LENGTH_OF_YEAR_MONTH) : iso;
  }

  /**
   * A canonical value as the card prints it.
   *
   * @param read the line it was read from, which alone knows where either way is printed
   */
  public String printed(String told, String read) {
    List<String> parts = List.of(told.split("-"));
    return switch (this) {
      case ANY_DAY -> read;
      case DAY -> parts.get(2) + "." + parts.get(1) + "." + parts.get(0);
      default -> Digits.toArabicIndic(String.join("/", parts));
    };
  }
}
