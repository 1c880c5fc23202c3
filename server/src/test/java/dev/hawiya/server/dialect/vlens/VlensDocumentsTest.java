package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hawiya.core.reading.Classification;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VlensDocumentsTest {
  private static final Set<VlensEndpoint> READING =
      EnumSet.of(
          VlensEndpoint.ID_FRONT,
          VlensEndpoint.ID_BACK,
          VlensEndpoint.PASSPORT,
          VlensEndpoint.CAR_LICENSE_FRONT,
          VlensEndpoint.CAR_LICENSE_BACK,
          VlensEndpoint.DRIVING_LICENSE,
          VlensEndpoint.LICENSE_PLATE);

  private final VlensDocuments documents = VlensDocuments.load();

  private static Classification seen(String type, String side) {
    return new Classification(type, side, 0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "EGY-NID, front, ID_FRONT, national_id",
    "EGY-NID, back, ID_BACK, national_id",
    "PASSPORT, front, PASSPORT, passport",
    "EGY-VL, front, CAR_LICENSE_FRONT, car_license",
    "EGY-VL, back, CAR_LICENSE_BACK, car_license",
    "EGY-DL, front, DRIVING_LICENSE, driving_license",
    "EGY-PLATE, front, LICENSE_PLATE, license_plate",
    "PAK-PLATE, front, LICENSE_PLATE, license_plate",
    "PLATE, front, LICENSE_PLATE, license_plate",
  })
  void eachDocumentHasOneEndpoint(String type, String side, VlensEndpoint own, String name)
      throws Failure {
    assertThat(documents.name(type)).hasValue(name);
    assertThat(documents.types()).contains(type);
    for (VlensEndpoint endpoint : VlensEndpoint.values()) {
      if (endpoint == own) {
        assertThat(documents.demand(own, seen(type, side))).isEqualTo(name);
      } else if (READING.contains(endpoint)) {
        assertRefuses(endpoint, type, side, VlensCode.WRONG_ENDPOINT);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ID_FRONT, EGY-NID, '', FRONT_FAILED",
    "ID_BACK, EGY-NID, '', BACK_FAILED",
    "PASSPORT, PASSPORT, '', PASSPORT_FAILED",
    "CAR_LICENSE_FRONT, EGY-VL, '', CAR_FRONT_FAILED",
    "CAR_LICENSE_BACK, EGY-VL, '', CAR_BACK_FAILED",
    "DRIVING_LICENSE, EGY-DL, '', DRIVING_LICENSE_FAILED",
    "DRIVING_LICENSE, EGY-DL, back, DRIVING_LICENSE_FAILED",
    "LICENSE_PLATE, EGY-PLATE, '', PLATE_UNREAD",
    "ID_FRONT, EGY-VL, '', WRONG_ENDPOINT",
    "CAR_LICENSE_FRONT, EGY-NID, '', WRONG_ENDPOINT",
    "ID_FRONT, UNKNOWN, '', NO_CARD",
    "CAR_LICENSE_BACK, UNKNOWN, '', NO_CARD",
    "DRIVING_LICENSE, UNKNOWN, '', NO_CARD",
    "LICENSE_PLATE, UNKNOWN, '', NO_PLATE",
    "DRIVING_LICENSE, PAK-SNIC, front, UNSUPPORTED_DOCUMENT",
    "LICENSE_PLATE, TD1, front, UNSUPPORTED_DOCUMENT",
    "CAR_LICENSE_FRONT, VISA, front, UNSUPPORTED_DOCUMENT",
  })
  void saysWhyNot(VlensEndpoint endpoint, String type, String side, VlensCode code) {
    assertRefuses(endpoint, type, side, code);
  }

  @Test
  void namesNothingThatNoEndpointReads() {
    for (String type : new String[] {"UNKNOWN", "PAK-SNIC", "TD1", "VISA", ""}) {
      assertThat(documents.name(type)).isEmpty();
    }
  }

  private void assertRefuses(VlensEndpoint endpoint, String type, String side, VlensCode code) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> documents.demand(endpoint, seen(type, side)))
        .matches(failure -> failure.is(code), code.name());
  }
}
