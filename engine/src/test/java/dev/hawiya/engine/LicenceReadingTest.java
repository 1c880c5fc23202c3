package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
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

/**
 * Egyptian licences of every layout that is drawn for tuning, read by their labels alone: floors
 * under what is read, ceilings over what is misread.
 */
class LicenceReadingTest {
  private static final long SEED = 811;

  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({"EGY-DL, FRONT, 12", "EGY-VL, FRONT, 6", "EGY-VL, BACK, 6"})
  void readsPhotographedSpecimensAtAnyAngle(String type, Side side, int people)
      throws InputRejected {
    SpecimenTally tally = new SpecimenTally();
    Specimens specimens = Specimens.of(type, SEED);
    for (int i = 0; i < people; i++) {
      Specimen specimen = specimens.photo(side, i, Hardness.EASY);
      tally.add(specimen, engine.reader().read(specimen.encoded(), Trace.NONE));
    }
    tally.require(0.95, type.equals("EGY-DL") ? 0.9 : 0, 0.85, 0.06);
  }

  @ParameterizedTest
  @CsvSource({"EGY-DL, FRONT", "EGY-VL, FRONT", "EGY-VL, BACK"})
  void readsTheSameCardAtFourQuarterTurns(String type, Side side)
      throws InputRejected, IOException {
    SpecimenTally tally = new SpecimenTally();
    Specimen specimen = Specimens.of(type, SEED + 1).photo(side, 0, Hardness.EASY);
    for (int turns = 0; turns < 4; turns++) {
      tally.add(
          specimen, engine.reader().read(Turned.quarters(specimen.encoded(), turns), Trace.NONE));
    }
    tally.require(1, type.equals("EGY-DL") ? 1 : 0, 0.85, 0.08);
  }

  @Test
  void othersCardsAndTablesAreNoLicences() throws InputRejected {
    for (int i = 0; i < 6; i++) {
      byte[] table = Specimens.of(SEED).withoutCard(i, Hardness.NORMAL);
      assertThat(engine.reader().read(table, Trace.NONE).document().known()).isFalse();
      for (String type : List.of("EGY-NID", "PAK-NIC", "PAK-SNIC")) {
        Specimen card = Specimens.of(type, SEED).photo(Side.BACK, i, Hardness.NORMAL);
        DocumentReading reading = engine.reader().read(card.encoded(), Trace.NONE);
        assertThat(reading.document().type()).isNotIn("EGY-DL", "EGY-VL");
      }
    }
  }
}
