package dev.hawiya.screening.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.entity.Place.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Tanta, Gharbia, Egypt          | Tanta, Gharbia | Egypt",
        "Pyongyang, Korea, North        | Pyongyang      | Korea, North",
        "Goma, Congo, Democratic Republic of the | Goma  | Congo, Democratic Republic of the",
        "Korea, North                   | ''             | Korea, North",
        "Colombia                       | ''             | Colombia",
        "Baghdad                        | Baghdad        | none",
        "Laredo, TX                     | Laredo, TX     | none",
      })
  void theCountryStandsLast(String text, String place, String country) {
    assertThat(PlaceText.written(Role.BIRTH, text))
        .contains(new Place(Role.BIRTH, place, Optional.ofNullable(country)));
  }

  @Test
  void nothingIsNoPlace() {
    assertThat(PlaceText.written(Role.BIRTH, "  ")).isEmpty();
    assertThat(PlaceText.written(Role.BIRTH, ",")).isEmpty();
    assertThat(PlaceText.joined(Role.ADDRESS, " ", List.of("", " "))).isEmpty();
  }

  @Test
  void partsAreJoinedAndBlankOnesLeftOut() {
    assertThat(PlaceText.joined(Role.ADDRESS, "Egypt", List.of("Quay 4 ", "", "Port Said")))
        .contains(new Place(Role.ADDRESS, "Quay 4, Port Said", Optional.of("Egypt")));
  }
}
