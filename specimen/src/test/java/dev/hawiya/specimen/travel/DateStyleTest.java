package dev.hawiya.specimen.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {
  @ParameterizedTest
  @CsvSource({
    "WORDS, 1974-08-12, 12 AUG 1974", "TWO_LANGUAGES, 1974-08-12, 12 AUG/AOUT 74",
    "TWO_LANGUAGES_LONG, 2004-01-02, 02 JAN 2004", "SLASHES, 1974-08-12, 12/08/1974",
    "DOTS, 2001-12-31, 31.12.2001", "TWO_LANGUAGES, 2005-12-31, 31 DEC 05"
  })
  void printsADay(DateStyle style, LocalDate day, String printed) {
    assertThat(style.print(day)).isEqualTo(printed);
  }
}
