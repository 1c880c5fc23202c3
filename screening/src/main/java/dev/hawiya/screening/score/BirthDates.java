package dev.hawiya.screening.score;

import dev.hawiya.screening.entity.BirthDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Compares dates of birth, of which lists often know no more than about the year. */
final class BirthDates {
  private static final double WEIGHT = 0.25;
  private static final double SAME_YEAR_ONLY = 0.9;
  private static final double DAY_AND_MONTH_EXCHANGED = 0.85;
  private static final double OTHER_DAY = 0.5;
  private static final double NEXT_YEAR = 0.3;

  /** How far "about" reaches. */
  private static final int ABOUT_YEARS = 2;

  private BirthDates() {}

  /** The piece of the best of them; none where one side has none. */
  static Optional<ScorePiece> piece(List<BirthDate> asked, List<BirthDate> listed) {
    return asked.stream()
        .flatMap(one -> listed.stream().map(other -> compared(one, other)))
        .reduce((one, other) -> one.value() >= other.value() ? one : other);
  }

  private static ScorePiece compared(BirthDate one, BirthDate other) {
    String listed = text(other);
    boolean about = one.approximate() || other.approximate();
    if (exact(one) && exact(other) && (!about || one.earliest().equals(other.earliest()))) {
      return days(one, other, listed);
    }
    if (meet(one, other, 0)) {
      return piece(SAME_YEAR_ONLY, "the date of birth lies in the one listed, " + listed);
    }
    int reach = about ? ABOUT_YEARS : 1;
    return meet(one, other, reach)
        ? piece(
            reach == 1 ? NEXT_YEAR : SAME_YEAR_ONLY - 0.2,
            "the date of birth is near the one listed, " + listed)
        : piece(0, "the date of birth is another one than listed, " + listed);
  }

  private static ScorePiece days(BirthDate one, BirthDate other, String listed) {
    if (one.earliest().equals(other.earliest())) {
      return piece(1, "the date of birth is the one listed");
    }
    boolean sameYear = one.earliest().getYear() == other.earliest().getYear();
    if (sameYear
        && one.earliest().getDayOfMonth() == other.earliest().getMonthValue()
        && one.earliest().getMonthValue() == other.earliest().getDayOfMonth()) {
      return piece(DAY_AND_MONTH_EXCHANGED, "day and month are exchanged, listed is " + listed);
    }
    if (sameYear) {
      return piece(OTHER_DAY, "the year of birth is the one listed, the day is not: " + listed);
    }
    return Math.abs(one.earliest().getYear() - other.earliest().getYear()) == 1
        ? piece(NEXT_YEAR, "the year of birth is next to the one listed, " + listed)
        : piece(0, "the date of birth is another one than listed, " + listed);
  }

  private static ScorePiece piece(double value, String why) {
    return new ScorePiece(ScorePiece.Evidence.BIRTH_DATE, value, WEIGHT, why);
  }

  private static boolean exact(BirthDate date) {
    return date.earliest().equals(date.latest());
  }

  private static boolean meet(BirthDate one, BirthDate other, int years) {
    return !one.earliest().minus(years, ChronoUnit.YEARS).isAfter(other.latest())
        && !other.earliest().minus(years, ChronoUnit.YEARS).isAfter(one.latest());
  }

  private static String text(BirthDate date) {
    String span =
        exact(date)
            ? date.earliest().toString()
            : date.earliest().getYear() == date.latest().getYear()
                ? String.valueOf(date.earliest().getYear())
                : date.earliest().getYear() + " to " + date.latest().getYear();
    return date.approximate() ? "about " + span : span;
  }
}
