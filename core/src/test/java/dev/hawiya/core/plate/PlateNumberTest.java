package dev.hawiya.core.plate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateNumberTest {
  @ParameterizedTest
  @CsvSource({
    "٩٥٣سنق, ق ن س, 953, ARABIC, true",
    "١٢٣٤وم, م و, 1234, ARABIC, true",
    "١٢وم, م و, 12, ARABIC, false",
    "LEA1234, L E A, 1234, LATIN, true",
    "AB12, A B, 12, LATIN, false"
  })
  void saysWhatStandsThere(
      String seen, String letters, String digits, PlateNumber.Script script, boolean usual) {
    PlateNumber number = PlateNumber.of(seen).orElseThrow();
    assertThat(String.join(" ", number.letters())).isEqualTo(letters);
    assertThat(number.digits()).isEqualTo(digits);
    assertThat(number.script()).isEqualTo(script);
    assertThat(number.isUsual()).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "٩٥٣", "سنق", "سنق٩٥٣", "٩٥٣سنت", "953سنق", "٩٥٣٤٥سنق", "1234LEA"})
  void noPlateSaysAnythingElse(String seen) {
    assertThat(PlateNumber.of(seen)).isEmpty();
  }
}
