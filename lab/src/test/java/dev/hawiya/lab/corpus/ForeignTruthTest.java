package dev.hawiya.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTruthTest {
  private final ForeignTruth truth = ForeignTruth.load();

  /** Tables of plates tell plates alone from vehicles; what the pictures show is the same. */
  @ParameterizedTest
  @CsvSource({
    "eg_licence_plate, eg_licence_plate, EGY-PLATE",
    "eg_vehicle_photo_with_plate, eg_vehicle_photo_with_plate, EGY-PLATE",
    "eg_national_id, EGY-NID, EGY-NID",
    "PASSPORT, PASSPORT, PASSPORT"
  })
  void aTypeMayTellHowItWasPhotographed(String theirs, String counted, String shown) {
    assertThat(truth.type(theirs)).isEqualTo(counted);
    assertThat(truth.shown(truth.type(theirs))).isEqualTo(shown);
  }
}
