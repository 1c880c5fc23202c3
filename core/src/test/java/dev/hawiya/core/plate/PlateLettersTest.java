package dev.hawiya.core.plate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateLettersTest {
  private static final PlateLetters LETTERS = PlateLetters.egyptian();

  @ParameterizedTest
  @CsvSource({
    "٩٥٣سنق, KNS, القاهرة",
    "١٢٣٤وم, MW, الجيزة",
    "١٢٣٤سنق, KNS, الإسكندرية",
    "١٢٣٤ىنق, KNY, أسيوط",
    "١٢٣٤جنق, KNG, ''",
    "١٢وم, MW, ''"
  })
  void tellsLatinFormsAndGovernorate(String seen, String latin, String governorate) {
    PlateNumber number = PlateNumber.of(seen).orElseThrow();
    assertThat(LETTERS.latin(number)).contains(latin);
    assertThat(LETTERS.governorate(number).orElse("")).isEqualTo(governorate);
  }

  @Test
  void saysNothingOfOtherStates() {
    PlateNumber number = PlateNumber.of("LEA1234").orElseThrow();
    assertThat(LETTERS.latin(number)).isEmpty();
    assertThat(LETTERS.governorate(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"أبجدرسصطعفقلمنهوى"})
  void knowsEveryLetterOfAPlate(String all) {
    for (String letter : all.split("")) {
      assertThat(LETTERS.latin(PlateNumber.of("١" + letter).orElseThrow()).orElseThrow())
          .matches("[A-Z]");
    }
  }
}
