package dev.hawiya.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.text.Digits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "٢٠٣٠/٠٨/٠٦",
        "2030/08/06",
        "البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦",
        "حتى٢٠٣٠ / ٠٨ / ٠٦ .",
        "٢٠٣٠|٠٨|٠٦",
        "٢٠٣٠١٠٨١٠٦",
        "٢٠٣٠/٠٨١٠٦",
        "٢٠٣٠٠٨٠٦",
        "٢٠٣٠/٠٨٠٦",
        "2030-08-06"
      })
  void findsADate(String text) {
    assertThat(DateText.date(text)).contains(LocalDate.of(2030, 8, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "٢٠٣٠/١٣/٠٦",
        "٢٠٣٠/٠٢/٣٠",
        "٢٠٣٠/٠٨",
        "٣٠/٠٨/٠٦",
        "٢٨٢٠٨١٥١٣٠٤٥٩٧",
        "شارع ٢٠٣٠"
      })
  void findsNoneWhereNoneCanBe(String text) {
    assertThat(DateText.date(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "٢٠٢٣/٠٨,2023-08",
    "٢٠٢٣|٠٨,2023-08",
    "٢٠٢٣١٠٨,2023-08",
    "٢٠٢٣٠٨,2023-08",
    "٢٠٢٣/٠٨ ٢٨٢٠٨١٥١٣٠٤٥٩٧,2023-08",
    "٢٠٢٣/٠٨٢٨٢٠٨١٥١٣٠٤٥٩٧,2023-08"
  })
  void findsAYearAndMonth(String text, String expected) {
    assertThat(DateText.yearMonth(text)).contains(YearMonth.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "٢٠٢٣/١٣", "٢٨٢٠٨١٥١٣٠٤٥٩٧", "٢٠٢٣", "١٨٩٩/٠٨"})
  void findsNoYearAndMonthWhereNoneCanBe(String text) {
    assertThat(DateText.yearMonth(text)).isEmpty();
  }

  @Test
  void everyPrintedDateComesBack() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
      String printed = Digits.toArabicIndic(date.toString().replace('-', '/'));
      assertThat(DateText.date(printed)).contains(date);
      assertThat(DateText.yearMonth(printed.substring(0, 7))).contains(YearMonth.from(date));
    }
  }
}
