package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimen;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Number plates read end to end: floors under what is read, ceilings over what is misread. */
class PlateReadingTest {
  private static final long SEED = 271;
  private static final int PLATES = 20;
  private static final int TURNED = 6;

  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<DocumentReading> plates(byte[] picture) throws InputRejected {
    return engine.reader().readAll(picture, Scope.PLATES, Trace.NONE);
  }

  @ParameterizedTest
  @CsvSource({"EGY-PLATE, 0.75, 0.15", "PAK-PLATE, 0.5, 0.15"})
  void readsPlatesThatFillThePicture(String type, double right, double wrong) throws InputRejected {
    Specimens specimens = Specimens.of(type, SEED);
    int exact = 0;
    int misread = 0;
    for (int i = 0; i < PLATES; i++) {
      Specimen specimen = specimens.front(i);
      DocumentReading reading = plates(specimen.encoded()).get(0);
      boolean same = says(reading).equals(said(specimen));
      exact += same ? 1 : 0;
      misread += same || says(reading).isEmpty() ? 0 : 1;
      assertThat(same || sureness(reading) < 0.9)
          .as("%s is surely wrong", specimen.truth())
          .isTrue();
    }
    assertThat(exact).isGreaterThanOrEqualTo((int) (right * PLATES));
    assertThat(misread).isLessThanOrEqualTo((int) (wrong * PLATES));
  }

  @Test
  void readsPlatesAtFourQuarterTurns() throws InputRejected, IOException {
    Specimens specimens = Specimens.of("EGY-PLATE", SEED);
    for (int turns = 0; turns < 4; turns++) {
      int exact = 0;
      for (int i = 0; i < TURNED; i++) {
        Specimen plate = specimens.front(i);
        byte[] turned = Turned.quarters(plate.encoded(), turns);
        exact += says(plates(turned).get(0)).equals(said(plate)) ? 1 : 0;
      }
      assertThat(exact).as("%d quarters", turns).isGreaterThanOrEqualTo(TURNED - 2);
    }
  }

  @Test
  void aPictureWithoutDocumentMayShowAPlate() throws InputRejected {
    Specimen plate = Specimens.of("EGY-PLATE", SEED).front(0);
    DocumentReading reading = engine.reader().read(plate.encoded(), Trace.NONE);
    assertThat(reading.document().type()).isEqualTo("EGY-PLATE");
    assertThat(says(reading)).isEqualTo(said(plate));
  }

  @Test
  void seesNoPlateOnEmptyTables() throws InputRejected {
    for (int i = 0; i < PLATES; i++) {
      byte[] table = Specimens.of(SEED).withoutCard(i, Hardness.NORMAL);
      assertThat(plates(table).get(0).document().type()).isEqualTo(Classification.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EGY-NID", "PAK-SNIC", "PAK-NIC", "TD1", "PASSPORT"})
  void inventsNoNumberOnDocuments(String type) throws InputRejected {
    int invented = 0;
    for (int i = 0; i < PLATES / 4; i++) {
      byte[] photo = Specimens.of(type, SEED).photo(Side.FRONT, i, Hardness.EASY).encoded();
      invented += says(plates(photo).get(0)).isEmpty() ? 0 : 1;
    }
    assertThat(invented).isZero();
  }

  private static String says(DocumentReading reading) {
    return reading.fields().value("plate_letters") + reading.fields().value("plate_digits");
  }

  private static String said(Specimen specimen) {
    return specimen.truth().fields().get("plate_letters")
        + specimen.truth().fields().get("plate_digits");
  }

  private static double sureness(DocumentReading reading) {
    return reading.fields().get("plate_digits").map(f -> f.confidence()).orElse(0.0);
  }
}
