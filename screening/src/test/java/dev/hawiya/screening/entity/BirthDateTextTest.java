package dev.hawiya.screening.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1951-11-28          | 1951-11-28 | 1951-11-28 | false",
        "1951-11-28T00:00:00 | 1951-11-28 | 1951-11-28 | false",
        "28 Nov 1951         | 1951-11-28 | 1951-11-28 | false",
        "28  November  1951  | 1951-11-28 | 1951-11-28 | false",
        "8 Sept. 1951        | 1951-09-08 | 1951-09-08 | false",
        "28-Nov-1951         | 1951-11-28 | 1951-11-28 | false",
        "November 28, 1951   | 1951-11-28 | 1951-11-28 | false",
        "28/11/1951          | 1951-11-28 | 1951-11-28 | false",
        "28.11.1951          | 1951-11-28 | 1951-11-28 | false",
        "dd/mm/1968          | 1968-01-01 | 1968-12-31 | false",
        "00/00/1968          | 1968-01-01 | 1968-12-31 | false",
        "dd/02/1968          | 1968-02-01 | 1968-02-29 | false",
        "Jul 1960            | 1960-07-01 | 1960-07-31 | false",
        "Nov. 1973           | 1973-11-01 | 1973-11-30 | false",
        "1971-03             | 1971-03-01 | 1971-03-31 | false",
        "1971-00-00          | 1971-01-01 | 1971-12-31 | false",
        "1962                | 1962-01-01 | 1962-12-31 | false",
        "circa 1962          | 1962-01-01 | 1962-12-31 | true",
        "c. 1962             | 1962-01-01 | 1962-12-31 | true",
        "Approximately 1962  | 1962-01-01 | 1962-12-31 | true",
        "1962 (approximately) | 1962-01-01 | 1962-12-31 | true",
        "circa 10 Jul 1962   | 1962-07-10 | 1962-07-10 | true",
        "1954 to 1957        | 1954-01-01 | 1957-12-31 | false",
        "1980-1982           | 1980-01-01 | 1982-12-31 | false",
        "1980 – 1982         | 1980-01-01 | 1982-12-31 | false",
        "circa 1979-1982     | 1979-01-01 | 1982-12-31 | true",
        "between 1954 and 1957 | 1954-01-01 | 1957-12-31 | false",
        "01 Jan 1960 to 31 Dec 1965 | 1960-01-01 | 1965-12-31 | false",
        "31 Feb 1960         | 1960-02-01 | 1960-02-29 | false",
        "11/28/1951          | 1951-01-01 | 1951-12-31 | false",
        "Dec. 1973           | 1973-12-01 | 1973-12-31 | false",
        "8 Dec. 1951         | 1951-12-08 | 1951-12-08 | false",
        "1951/11/28          | 1951-11-28 | 1951-11-28 | false",
        "1951.11.28          | 1951-11-28 | 1951-11-28 | false",
        "1951-11-28 00:00:00 | 1951-11-28 | 1951-11-28 | false",
        "28-11-1951          | 1951-11-28 | 1951-11-28 | false",
        "٢٨/١١/١٩٥١          | 1951-11-28 | 1951-11-28 | false",
        "circa 1979 to circa 1982 | 1979-01-01 | 1982-12-31 | true",
        "1979 to circa 1982  | 1979-01-01 | 1982-12-31 | true",
        "Between Aug. and Sep. 1977 | 1977-08-01 | 1977-09-30 | false",
      })
  void readsWhatListsWrite(String text, LocalDate earliest, LocalDate latest, boolean about) {
    assertThat(BirthDateText.parse(text)).contains(new BirthDate(earliest, latest, about));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "circa",
        "1402",
        "24/06/1402 (Hijri Calendar)",
        "30-35 years old",
        "19512",
        "1957 to 1954",
        "1954 to now",
        "Between Aug. and now",
        "28 Foo 1951",
        "12345-01-01"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(BirthDateText.parse(text)).isEmpty();
  }
}
