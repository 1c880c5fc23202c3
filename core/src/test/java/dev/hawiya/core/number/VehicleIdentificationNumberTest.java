package dev.hawiya.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VehicleIdentificationNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "JTDBR32E420123456",
        "JTDBR32E520123456",
        "wvwzzz1k69w654321",
        "KMHDN41BX5U123987",
        "*KMHDN41BX5U123987*",
        "KMHDN41BX 5U 123987",
        "٩BWZZZ377VT004251",
        "128A9-123456",
        "12345"
      })
  void whatCanBeANumberHasNoFault(String number) {
    assertThat(VehicleIdentificationNumber.validate(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1234, LENGTH",
    "'', LENGTH",
    "JTDBR32E4201234567, LENGTH",
    "JTDBR32E42012345I, FORMAT",
    "OTDBR32E420123456, FORMAT",
    "JTDBQ32E420123456, FORMAT",
    "ABCDEFG, FORMAT",
    "128Aم123456, FORMAT"
  })
  void whatCannotBeANumberHasAFault(String number, NumberFault fault) {
    assertThat(VehicleIdentificationNumber.validate(number)).contains(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "JTDBR32E420123456, true",
    "JTDBR32E520123456, false",
    "KMHDN41BX5U123987, true",
    "KMHDN41B05U123987, false",
    "WVWZZZ1K69W654321, true",
    "11111111111111111, true",
    "128A9123456, false",
    "JTDBR32E42012345I, false"
  })
  void aCheckDigitHoldsOrNot(String number, boolean holds) {
    assertThat(VehicleIdentificationNumber.checkDigitHolds(number)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "kmhdn-41b x5u 123987, KMHDN41BX5U123987",
    "'*1ZZ/45.67*', 1ZZ4567",
    "١٢٣ABC, 123ABC"
  })
  void isToldInCapitalsAndWesternDigits(String printed, String compact) {
    assertThat(VehicleIdentificationNumber.compact(printed)).isEqualTo(compact);
  }
}
