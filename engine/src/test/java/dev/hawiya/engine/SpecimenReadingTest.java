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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Specimens read end to end: a floor under what must be read, a ceiling over what is misread. */
class SpecimenReadingTest {
  private static final long SEED = 417;
  private static final int PEOPLE = 12;

  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void readsPhotographedSpecimensAtAnyAngle() throws InputRejected {
    SpecimenTally tally = new SpecimenTally();
    for (int i = 0; i < PEOPLE; i++) {
      for (Side side : Side.values()) {
        Specimen specimen = Specimens.of(SEED).photo(side, i, Hardness.NORMAL);
        tally.add(specimen, engine.reader().read(specimen.encoded(), Trace.NONE));
      }
    }
    tally.require(0.95, 0.95, 0.88, 0.08);
  }

  @Test
  void readsTheSameCardAtFourQuarterTurns() throws InputRejected, IOException {
    SpecimenTally tally = new SpecimenTally();
    for (int i = 0; i < 2; i++) {
      for (Side side : Side.values()) {
        Specimen specimen = Specimens.of(SEED + 1).photo(side, i, Hardness.EASY);
        for (int turns = 0; turns < 4; turns++) {
          tally.add(
              specimen,
              engine.reader().read(Turned.quarters(specimen.encoded(), turns), Trace.NONE));
        }
      }
    }
    tally.require(1, 1, 0.9, 0.07);
  }

  @Test
  void reportsNoDocumentWhereThereIsNone() throws InputRejected {
    for (int i = 0; i < 12; i++) {
      byte[] table = Specimens.of(SEED).withoutCard(i, Hardness.NORMAL);
      DocumentReading reading = engine.reader().read(table, Trace.NONE);
      assertThat(reading.document().known()).as("table %d", i).isFalse();
      assertThat(reading.fields().read()).isEmpty();
      assertThat(reading.warnings()).isNotEmpty();
    }
  }
}
