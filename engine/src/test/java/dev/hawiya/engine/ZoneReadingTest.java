package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.Verdict;
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
 * Machine-readable zones read end to end: a floor under what must be read, a separate ceiling over
 * what is misread, and none misread whose check digits all agree.
 */
class ZoneReadingTest {
  private static final long SEED = 523;
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
  @CsvSource({"PASSPORT,FRONT", "TD1,BACK", "TD2,FRONT", "VISA,FRONT"})
  void readsPhotographedSpecimens(String type, Side side) throws InputRejected {
    Tally tally = new Tally();
    for (int i = 0; i < PEOPLE; i++) {
      Specimen specimen = Specimens.of(type, SEED).photo(side, i, Hardness.NORMAL);
      tally.add(specimen, engine.reader().read(specimen.encoded(), Trace.NONE));
    }
    tally.require(PEOPLE - 1, 0);
  }

  @ParameterizedTest
  @CsvSource({"PASSPORT,FRONT", "TD1,BACK", "TD2,FRONT", "VISA,FRONT"})
  void readsTheSameDocumentAtFourQuarterTurns(String type, Side side)
      throws InputRejected, IOException {
    Tally tally = new Tally();
    Specimen specimen = Specimens.of(type, SEED).photo(side, 1, Hardness.EASY);
    for (int turns = 0; turns < 4; turns++) {
      byte[] turned = Turned.quarters(specimen.encoded(), turns);
      tally.add(specimen, engine.reader().read(turned, Trace.NONE));
    }
    tally.require(4, 0);
  }

  @Test
  void aCardWithoutAZoneIsNone() throws InputRejected {
    for (int i = 0; i < 4; i++) {
      Specimen front = Specimens.of("TD1", SEED).photo(Side.FRONT, i, Hardness.NORMAL);
      DocumentReading reading = engine.reader().read(front.encoded(), Trace.NONE);
      assertThat(reading.document().known()).as("front %d", i).isFalse();
    }
  }

  /** What was read of many zones. */
  private static final class Tally {
    private int exact;
    private int misread;

    void add(Specimen specimen, DocumentReading reading) {
      String expected = specimen.truth().fields().get("mrz");
      String got = reading.fields().value("mrz");
      boolean right = got.equals(expected);
      exact += right ? 1 : 0;
      misread += !right && !got.isEmpty() ? 1 : 0;
      if (right) {
        assertThat(reading.document().type()).isEqualTo(specimen.truth().type());
        assertThat(reading.document().side()).isEqualTo(specimen.truth().side().id());
      } else if (!got.isEmpty()) {
        assertThat(reading.checks())
            .as("a misread zone")
            .filteredOn(c -> c.id().startsWith("mrz."))
            .anyMatch(c -> c.verdict() == Verdict.FAIL || c.verdict() == Verdict.INCONCLUSIVE);
      }
    }

    void require(int leastExact, int mostMisread) {
      String seen = "%d exact, %d misread".formatted(exact, misread);
      assertThat(exact).as(seen).isGreaterThanOrEqualTo(leastExact);
      assertThat(misread).as(seen).isLessThanOrEqualTo(mostMisread);
    }
  }
}
