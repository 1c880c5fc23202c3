package dev.hawiya.core.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** A holder's age in whole years. Who was born on 29 February turns a year older on 1 March. */
public final class Age {
  private Age() {}

  /**
   * The years since a birth.
   *
   * @param birthDate ISO 8601, yyyy-mm-dd
   * @param today where the document was issued, see {@code DocumentType.today}
   * @return empty where the date is none, has no day or is to come
   */
  public static OptionalInt years(String birthDate, LocalDate today) {
    return DateText.iso(birthDate)
        .filter(born -> !born.isAfter(today))
        .map(born -> OptionalInt.of((int) ChronoUnit.YEARS.between(born, today)))
        .orElse(OptionalInt.empty());
  }
}
