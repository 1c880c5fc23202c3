package dev.hawiya.specimen.travel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How dates are printed in the visual zone (ICAO Doc 9303-3 section 3.8, and older habits). */
enum DateStyle {
  /** 12 AUG 1974. */
  WORDS,
  /** 12 AUG/AOUT 74. */
  TWO_LANGUAGES,
  /** 12 AUG/AOUT 1974. */
  TWO_LANGUAGES_LONG,
  /** 12/08/1974. */
  SLASHES,
  /** 12.08.1974. */
  DOTS;

  private static final List<String> ENGLISH =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> FRENCH =
      List.of(
          "JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC");

  String print(LocalDate date) {
    String english = ENGLISH.get(date.getMonthValue() - 1);
    String french = FRENCH.get(date.getMonthValue() - 1);
    String both = english.equals(french) ? english : english + "/" + french;
    return switch (this) {
      case WORDS -> "%02d %s %04d".formatted(date.getDayOfMonth(), english, date.getYear());
      case TWO_LANGUAGES ->
          "%02d %s %02d".formatted(date.getDayOfMonth(), both, date.getYear() % 100);
      case TWO_LANGUAGES_LONG ->
          "%02d %s %04d".formatted(date.getDayOfMonth(), both, date.getYear());
      case SLASHES -> pattern("dd/MM/yyyy").format(date);
      case DOTS -> pattern("dd.MM.yyyy").format(date);
    };
  }

  private static DateTimeFormatter pattern(String text) {
    return DateTimeFormatter.ofPattern(text, Locale.ROOT);
  }
}
