package dev.hawiya.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgyptianNationalNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final EgyptianNationalNumber RULES =
      new EgyptianNationalNumber(Set.of("01", "13", "17", "88"));

  @ParameterizedTest
  @ValueSource(
      strings = {"28208151304597", "٢٨٢٠٨١٥١٣٠٤٥٩٧", "۲۸۲۰۸۱۵۱۳۰۴۵۹۷", "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٩٧"})
  void acceptsEveryScript(String number) {
    assertThat(RULES.validate(number, TODAY)).isEmpty();
    assertThat(RULES.compact(number)).isEqualTo("28208151304597");
    assertThat(RULES.birthDate(number)).contains(LocalDate.of(1982, 8, 15));
    assertThat(RULES.sex(number)).contains("M");
    assertThat(RULES.place(number)).contains("13");
    assertThat(RULES.format(number)).isEqualTo("2 82 08 15 13 045 97");
  }

  @ParameterizedTest
  @CsvSource({
    "2820815130459,LENGTH",
    "282081513045977,LENGTH",
    "'',LENGTH",
    "2820815130459x,FORMAT",
    "18208151304597,FORMAT",
    "48208151304597,FORMAT",
    "28213151304597,COMPONENT",
    "28202301304597,COMPONENT",
    "28208151404597,COMPONENT",
    "32708151304597,COMPONENT",
    "28208151304598,CHECKSUM"
  })
  void tellsFaultsApart(String number, NumberFault fault) {
    assertThat(RULES.validate(number, TODAY)).contains(fault);
  }

  @Test
  void aBirthToday() {
    assertThat(RULES.validate("32611211300016", TODAY).filter(f -> f != NumberFault.CHECKSUM))
        .isEmpty();
    assertThat(RULES.validate("32611221300016", TODAY)).contains(NumberFault.COMPONENT);
  }

  @Test
  void womenHaveAnEvenDigit() {
    assertThat(RULES.sex("28208151304587")).contains("F");
    assertThat(RULES.sex("2820815130458")).isEmpty();
  }

  @Test
  void changingAnyDigitIsNoticedOrHarmless() {
    Random random = new Random(3);
    int noticed = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder n = new StringBuilder("28208151304597");
      n.setCharAt(random.nextInt(14), (char) ('0' + random.nextInt(10)));
      boolean same = n.toString().equals("28208151304597");
      boolean valid = RULES.validate(n.toString(), TODAY).isEmpty();
      noticed += same == valid ? 1 : 0;
    }
    assertThat(noticed).isGreaterThan(4_900);
  }
}
