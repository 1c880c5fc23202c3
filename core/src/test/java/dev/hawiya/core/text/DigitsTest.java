package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource({
    "٠١٢٣٤٥٦٧٨٩,0123456789",
    "۰۱۲۳۴۵۶۷۸۹,0123456789",
    "٢٠٣٠/٠٨,2030/08",
    "شارع ٦٦,شارع 66"
  })
  void readsEveryScript(String text, String western) {
    assertThat(Digits.toWestern(text)).isEqualTo(western);
  }

  @Test
  void writesArabicIndic() {
    assertThat(Digits.toArabicIndic("2030/08 ۵ ش")).isEqualTo("٢٠٣٠/٠٨ ٥ ش");
  }

  @Test
  void keepsOnlyDigits() {
    assertThat(Digits.only("٢ ٨٤ x ٠7")).isEqualTo("28407");
  }
}
