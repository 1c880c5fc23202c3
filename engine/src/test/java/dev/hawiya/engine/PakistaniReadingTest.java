package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Source;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pakistani specimens read end to end: floors under what is read, ceilings over what is misread.
 */
class PakistaniReadingTest {
  private static final long SEED = 613;
  private static final int PEOPLE = 6;

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
  @CsvSource({
    "PAK-SNIC, 0.90, 0.90, 0.80, 0.12",
    "PAK-NICOP, 0.90, 0.90, 0.80, 0.12",
    "PAK-NIC, 0.80, 0.80, 0.65, 0.15"
  })
  void readsPhotographedSpecimensAtAnyAngle(
      String type, double sides, double numbers, double fields, double misread)
      throws InputRejected {
    SpecimenTally tally = new SpecimenTally();
    Specimens specimens = Specimens.of(type, SEED);
    for (int i = 0; i < PEOPLE; i++) {
      for (Side side : Side.values()) {
        Specimen specimen = specimens.photo(side, i, Hardness.EASY);
        tally.add(specimen, engine.reader().read(specimen.encoded(), Trace.NONE));
      }
    }
    tally.require(sides, numbers, fields, misread);
  }

  @Test
  void readsTheSameCardAtFourQuarterTurns() throws InputRejected, IOException {
    SpecimenTally tally = new SpecimenTally();
    for (Side side : Side.values()) {
      Specimen specimen = Specimens.of("PAK-SNIC", SEED + 1).photo(side, 0, Hardness.EASY);
      for (int turns = 0; turns < 4; turns++) {
        tally.add(
            specimen, engine.reader().read(Turned.quarters(specimen.encoded(), turns), Trace.NONE));
      }
    }
    tally.require(1, 1, 0.85, 0.1);
  }

  @Test
  void comparesTheNumberInPrintWithZoneAndBarcode() throws InputRejected {
    Specimen back = Specimens.of("PAK-NICOP", SEED).photo(Side.BACK, 1, Hardness.EASY);
    DocumentReading reading = engine.reader().read(back.encoded(), Trace.NONE);
    String number = back.truth().fields().get("identity_number");
    assertThat(reading.document().type()).isEqualTo("PAK-NICOP");
    assertThat(reading.fields().value("identity_number")).isEqualTo(number);
    assertThat(reading.fields().get("identity_number").orElseThrow().source())
        .isEqualTo(Source.MRZ);
    assertThat(reading.checks())
        .filteredOn(c -> c.id().endsWith(".identity_number"))
        .isNotEmpty()
        .allMatch(c -> c.verdict() == Verdict.PASS);
  }
}
