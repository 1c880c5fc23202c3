package dev.hawiya.screening.entity;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When somebody was born, as exactly as a list tells: a day, a month, a year or a span of years.
 *
 * @param earliest first day it may have been
 * @param latest last day it may have been, the same where the day is known
 * @param approximate whether the list says "about"
 */
public record BirthDate(LocalDate earliest, LocalDate latest, boolean approximate) {
  public BirthDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("a span of dates ends before it begins");
    }
  }

  /** A day that is known. */
  public static BirthDate on(LocalDate day) {
    return new BirthDate(day, day, false);
  }

  /** A year of which nothing more is known. */
  public static BirthDate in(int year) {
    return between(year, year);
  }

  /** A month of which the day is not known. */
  public static BirthDate in(YearMonth month) {
    return new BirthDate(month.atDay(1), month.atEndOfMonth(), false);
  }

  /** A span of whole years, both included. */
  public static BirthDate between(int from, int to) {
    return new BirthDate(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), false);
  }

  /** The same, said to be approximate. */
  public BirthDate about() {
    return new BirthDate(earliest, latest, true);
  }
}
