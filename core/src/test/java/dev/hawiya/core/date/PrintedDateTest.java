package dev.hawiya.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource({
    "05/09/1991, 1991-09-05",
    "5.9.1991, 1991-09-05",
    "05-09-1991, 1991-09-05",
    "05 09 1991, 1991-09-05",
    "1991-09-05, 1991-09-05",
    "12/31/2014, 2014-12-31",
    "24 MAR 1962, 1962-03-24",
    "24 mars 1962, 1962-03-24",
    "24MAR1962, 1962-03-24",
    "13 LIP/JUL 2006, 2006-07-13",
    "03 JUIN 2012, 2012-06-03",
    "03 JUIL/JUL 2012, 2012-07-03",
    "01 AUQ 2012, 2012-08-01",
    "01. DEZ. 2012, 2012-12-01",
    "20 MAY /MAI 95, 1895-05-20 1995-05-20 2095-05-20",
    "M 12 APR 1990 LONDON, 1990-04-12"
  })
  void days(String printed, String days) {
    List<LocalDate> wanted =
        Arrays.stream(days.split(" "))
            .map(LocalDate::parse)
            .filter(d -> d.getYear() >= 1900)
            .toList();
    assertThat(PrintedDate.in(printed)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "31.02.1990", "13/13/2013", "12 XYZ 1990", "1234567", "24 MAR", "01/01/0001"})
  void noDays(String printed) {
    assertThat(PrintedDate.in(printed)).isEmpty();
  }
}
