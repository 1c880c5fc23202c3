package dev.hawiya.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.BirthDateText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDatesTest {
  @ParameterizedTest
  @CsvSource({
    "1951-11-28, 1951-11-28, 1",
    "1951-11-05, 1951-05-11, 0.85",
    "1951-12-01, 1951-01-12, 0.85",
    "1951-11-05, 1952-05-11, 0.3",
    "1951-11-28, 1951-11-29, 0.5",
    "1951-01-01, 1951-12-31, 0.5",
    "1951-12-31, 1952-01-01, 0.3",
    "1951-01-01, 1952-12-31, 0.3",
    "1951-01-01, 1953-01-01, 0",
    "1951-11-28, 1991-11-28, 0",
    "1951-11-28, 1951, 0.9",
    "1951-11-28, Nov 1951, 0.9",
    "1951-11-28, 1950 to 1955, 0.9",
    "1950-01-01, 1950 to 1955, 0.9",
    "1955-12-31, 1950 to 1955, 0.9",
    "1956-12-31, 1950 to 1955, 0.3",
    "1949-01-01, 1950 to 1955, 0.3",
    "1957-01-01, 1950 to 1955, 0",
    "1951, 1951, 0.9",
    "1951, 1952, 0.3",
    "1951, 1953, 0",
    "1951-11-28, Dec 1951, 0.3",
    "1949 to 1951, 1951 to 1953, 0.9",
    "1951-11-28, circa 1951, 0.9",
    "1951-11-28, circa 1952, 0.7",
    "1951-11-28, circa 1953, 0.7",
    "1951-11-28, circa 1954, 0",
    "1951-11-28, circa 28 Nov 1951, 1",
    "1951-11-28, circa 1 Jun 1951, 0.7",
    "1951-11-28, circa 1 Jan 1953, 0.7",
    "1951-11-28, circa 29 Nov 1953, 0",
    "circa 1951, circa 1953, 0.7",
    "1952-02-29, circa 1954, 0.7"
  })
  void datesAreWorth(String asked, String listed, double value) {
    BirthDate one = BirthDateText.parse(asked).orElseThrow();
    BirthDate other = BirthDateText.parse(listed).orElseThrow();
    assertThat(piece(List.of(one), List.of(other)).value()).isEqualTo(value);
    assertThat(piece(List.of(other), List.of(one)).value()).isEqualTo(value);
  }

  @Test
  void theBestOfSeveralCounts() {
    BirthDate asked = BirthDateText.parse("1951-11-28").orElseThrow();
    List<BirthDate> listed =
        List.of(BirthDate.in(1980), BirthDate.in(1951), BirthDate.in(1952), asked);
    assertThat(piece(List.of(asked), listed).value()).isEqualTo(1);
    assertThat(piece(List.of(asked), listed.subList(0, 3)).value()).isEqualTo(0.9);
    assertThat(piece(listed, List.of(BirthDate.in(1980))).value()).isEqualTo(0.9);
  }

  @Test
  void whatOneSideDoesNotTellSaysNothing() {
    List<BirthDate> some = List.of(BirthDate.in(1951));
    assertThat(BirthDates.piece(List.of(), some)).isEqualTo(Optional.empty());
    assertThat(BirthDates.piece(some, List.of())).isEqualTo(Optional.empty());
    assertThat(BirthDates.piece(List.of(), List.of())).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "1951-11-28, 1951-11-28, the date of birth is the one listed",
    "1951-11-05, 1951-05-11, 'day and month are exchanged, listed is 1951-05-11'",
    "1951-11-28, 1951-11-29, 'the year of birth is the one listed, the day is not: 1951-11-29'",
    "1951-11-28, 1952-01-01, 'the year of birth is next to the one listed, 1952-01-01'",
    "1951-11-28, circa 1953, 'the date of birth is near the one listed, about 1953'",
    "1951-11-28, 1950 to 1955, 'the date of birth lies in the one listed, 1950 to 1955'",
    "1951-11-28, 1980-01-01, 'the date of birth is another one than listed, 1980-01-01'",
    "1951-11-28, circa 1 Jan 1980, 'the date of birth is another one than listed, about 1980-01-01'"
  })
  void thePieceSaysWhy(String asked, String listed, String why) {
    ScorePiece piece =
        piece(
            List.of(BirthDateText.parse(asked).orElseThrow()),
            List.of(BirthDateText.parse(listed).orElseThrow()));
    assertThat(piece.why()).isEqualTo(why);
    assertThat(piece.evidence()).isEqualTo(ScorePiece.Evidence.BIRTH_DATE);
  }

  private static ScorePiece piece(List<BirthDate> asked, List<BirthDate> listed) {
    return BirthDates.piece(asked, listed).orElseThrow();
  }
}
