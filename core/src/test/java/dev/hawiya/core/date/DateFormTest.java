package dev.hawiya.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
  @ParameterizedTest
  @CsvSource({"date,DATE", "year_month,YEAR_MONTH", "day,DAY"})
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
    "DAY,29.02.2024,2024-02-29,2024-02-29,29.02.2024"
  })
  void eachFormReadsTellsAndPrints(
      DateForm form, String text, LocalDate date, String told, String printed) {
    assertThat(form.in(text)).contains(date);
    assertThat(form.told(date.toString())).isEqualTo(told);
    assertThat(form.printed(told)).isEqualTo(printed);
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
    "YEAR_MONTH,''"
  })
  void whatCannotBeIsNoDate(DateForm form, String text) {
    assertThat(form.in(text)).isEmpty();
  }
}
