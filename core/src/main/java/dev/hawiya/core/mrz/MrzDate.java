package dev.hawiya.core.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A date as a zone prints it: YYMMDD, parts that are unknown as fillers (ICAO 9303-3 section 4.8).
 *
 * @param raw six characters, or "" where the format has no such date
 */
public record MrzDate(String raw) {
  /** No date in this format. */
  public static final MrzDate NONE = new MrzDate("");

  private static final int OLDEST_EXPIRY = 60;
  private static final int LATEST_EXPIRY = 50;

  /** How far the six characters are a date. */
  public enum State {
    /** A day of the calendar. */
    COMPLETE,
    /** Parts are unknown, as fillers. */
    PARTIAL,
    /** The month or the day is 00, which 9303 does not know but some states print. */
    ZEROES,
    /** No date can be written so. */
    IMPOSSIBLE
  }

  public static MrzDate of(LocalDate date) {
    return new MrzDate(
        "%02d%02d%02d".formatted(date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth()));
  }

  public State state() {
    if (!raw.matches("([0-9]{2}|<<)(0[0-9]|1[0-2]|<<)([0-2][0-9]|3[01]|<<)")) {
      return State.IMPOSSIBLE;
    }
    if (raw.startsWith("00", 2) || raw.startsWith("00", 4)) {
      return State.ZEROES;
    }
    if (raw.contains("<")) {
      return dayFits() ? State.PARTIAL : State.IMPOSSIBLE;
    }
    return Stream.of(1900, 2000).anyMatch(c -> day(c + part(0)).isPresent())
        ? State.COMPLETE
        : State.IMPOSSIBLE;
  }

  /** With the month known and the year not, 30 February is still none; a leap year may be meant. */
  private boolean dayFits() {
    boolean known = part(2) > 0 && part(4) > 0;
    return !known || part(4) <= YearMonth.of(2000, part(2)).lengthOfMonth();
  }

  /** The day of birth: the latest century that is not in the future; empty unless complete. */
  public Optional<LocalDate> birth(LocalDate today) {
    return centuries(today)
        .flatMap(c -> day(c + part(0)).stream())
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder());
  }

  /** The last day of validity: the century nearest to today; empty unless complete. */
  public Optional<LocalDate> expiry(LocalDate today) {
    return centuries(today)
        .flatMap(c -> day(c + part(0)).stream())
        .filter(day -> !day.isBefore(today.minusYears(OLDEST_EXPIRY)))
        .filter(day -> !day.isAfter(today.plusYears(LATEST_EXPIRY)))
        .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - today.toEpochDay())));
  }

  /** The birth date in ISO 8601 as far as it is known: yyyy-mm-dd, yyyy-mm, yyyy or "". */
  public String birthText(LocalDate today) {
    return birth(today).map(LocalDate::toString).orElseGet(() -> partialBirth(today));
  }

  private String partialBirth(LocalDate today) {
    State state = state();
    if (state != State.PARTIAL && state != State.ZEROES || part(0) < 0) {
      return "";
    }
    boolean monthKnown = part(2) > 0;
    OptionalInt year =
        centuries(today)
            .mapToInt(c -> c + part(0))
            .filter(y -> !YearMonth.of(y, monthKnown ? part(2) : 1).isAfter(YearMonth.from(today)))
            .max();
    if (year.isEmpty()) {
      return "";
    }
    return monthKnown
        ? YearMonth.of(year.getAsInt(), part(2)).toString()
        : "%04d".formatted(year.getAsInt());
  }

  private static Stream<Integer> centuries(LocalDate today) {
    int century = today.getYear() / 100 * 100;
    return Stream.of(century - 100, century, century + 100);
  }

  private Optional<LocalDate> day(int year) {
    try {
      return raw.matches("[0-9]{6}")
          ? Optional.of(LocalDate.of(year, part(2), part(4)))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Two digits as a number, -1 where unknown. */
  private int part(int from) {
    String part = raw.length() == 6 ? raw.substring(from, from + 2) : "";
    return part.matches("[0-9]{2}") ? Integer.parseInt(part) : -1;
  }
}
