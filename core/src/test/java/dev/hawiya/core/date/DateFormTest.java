package dev.hawiya.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
  @ParameterizedTest
  @CsvSource({"date,DATE", "year_month,YEAR_MONTH", "day,DAY", "any_day,ANY_DAY"})
  void aFormHasTheNameOfItsParser(String parser, DateForm form) {
    assertThat(DateForm.of(parser)).contains(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DATE", "words", "number", "year-month"})
  void otherParsersAreNoDates(String parser) {
    assertThat(DateForm.of(parser)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DATE,١٩٨١/٠٣/٠٩,1981-03-09,1981-03-09,١٩٨١/٠٣/٠٩",
    "YEAR_MONTH,٢٠٢٣/٠٨,2023-08-01,2023-08,٢٠٢٣/٠٨",
    "DAY,09.03.1981,1981-03-09,1981-03-09,09.03.1981",
    "DAY,09-03-1981,1981-03-09,1981-03-09,09.03.1981",
    "DAY,35202-1234567-8 09.03.1981,1981-03-09,1981-03-09,09.03.1981",
    "DAY,29.02.2024,2024-02-29,2024-02-29,29.02.2024",
    "ANY_DAY,٢٠٢٣/٠٨/٠٦,2023-08-06,2023-08-06,٢٠٢٣/٠٨/٠٦",
    "ANY_DAY,٠٦/٠٨/٢٠٢٣,2023-08-06,2023-08-06,٠٦/٠٨/٢٠٢٣",
    "ANY_DAY,06-08-2023,2023-08-06,2023-08-06,06-08-2023",
    "ANY_DAY,2023.08.06,2023-08-06,2023-08-06,2023.08.06",
    "ANY_DAY,٢٠٢٣١٠٨/٠٦,2023-08-06,2023-08-06,٢٠٢٣١٠٨/٠٦",
    "ANY_DAY,30/3/2017,2017-03-30,2017-03-30,30/3/2017",
    "ANY_DAY,6-8-2023,2023-08-06,2023-08-06,6-8-2023",
    "ANY_DAY,2017/3/30,2017-03-30,2017-03-30,2017/3/30",
    "ANY_DAY,2023.8.6,2023-08-06,2023-08-06,2023.8.6"
  })
  void eachFormReadsTellsAndPrints(
      DateForm form, String text, LocalDate date, String told, String printed) {
    assertThat(form.in(text)).contains(date);
    assertThat(form.told(date.toString())).isEqualTo(told);
    assertThat(form.printed(told, text)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY,31.02.2020",
    "DAY,29.02.2023",
    "DAY,00.01.2020",
    "DAY,32.01.2020",
    "DAY,09.03.81",
    "DAY,09.03",
    "DAY,09031981",
    "DAY,35202-1234567-8",
    "DAY,''",
    "DATE,٢٠٢٠/٠٢/٣١",
    "DATE,٢٠٢٣/٠٨",
    "YEAR_MONTH,٢٠٢٣/١٣",
    "YEAR_MONTH,''",
    "ANY_DAY,٢٠٢٣/١٣/٠١",
    "ANY_DAY,3/11/2017",
    "ANY_DAY,٣/٣/٢٠١٧",
    "ANY_DAY,31/02/2023",
    "ANY_DAY,06082023",
    "ANY_DAY,٢٠٢٦/٠٩/١",
    "ANY_DAY,6/08/2023",
    "ANY_DAY,06/08/23"
  })
  void whatCannotBeIsNoDate(DateForm form, String text) {
    assertThat(form.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ANY_DAY,٢٠٢٣/١/٢٢,0.97,2023-01-22",
    "ANY_DAY,٥/٨/٢٠١٩,0.9,2019-08-05",
    "ANY_DAY,٢٠٢٣/١/٢٢,0.6,",
    "DAY,٢٠٢٣/١/٢٢,0.97,",
    "ANY_DAY,٢٠٢٣/٠١/٢٢,0.1,2023-01-22"
  })
  void onlyAClearReadingHasLostNoZero(DateForm form, String text, double score, LocalDate date) {
    assertThat(form.in(text, score)).isEqualTo(Optional.ofNullable(date));
  }
}
