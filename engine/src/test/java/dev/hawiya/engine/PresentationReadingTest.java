package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.presentation.DocumentFormat;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimen;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.attack.Attack;
import dev.hawiya.specimen.photo.Hardness;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that lay before the camera, and a display and a copy that did in their stead. */
class PresentationReadingTest {
  private static final long SEED = 5000;

  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static DocumentReading read(Specimen specimen) throws InputRejected {
    List<DocumentReading> all =
        engine.reader().readAll(specimen.encoded(), Scope.PRESENTATION, Trace.NONE);
    return all.get(0);
  }

  @Test
  void aGenuineCardIsAnOriginal() throws InputRejected {
    Specimen photo = Specimens.of(SEED).photo(Side.FRONT, 0, Hardness.NORMAL);
    PresentationReport seen = read(photo).presentation().orElseThrow();
    assertThat(seen.checks())
        .hasSize(6)
        .extracting(CheckResult::verdict)
        .containsOnly(Verdict.PASS);
    assertThat(seen.format()).isEqualTo(DocumentFormat.ORIGINAL);
  }

  @ParameterizedTest
  @CsvSource({"SCREEN, SCREEN", "COPY, COPY"})
  void anAttackIsNamed(Attack attack, DocumentFormat format) throws InputRejected {
    Specimen photo =
        Specimens.of(SEED).attacked(Side.FRONT, 0, attack, Optional.of(Hardness.NORMAL));
    DocumentReading reading = read(photo);
    PresentationReport seen = reading.presentation().orElseThrow();
    assertThat(seen.live()).isFalse();
    assertThat(seen.format()).isEqualTo(format);
    assertThat(reading.fields().get("national_number")).isPresent();
  }

  /** A page is known by its zone, and so is where it lies; its design is not. */
  @ParameterizedTest
  @ValueSource(strings = {"PASSPORT", "TD1", "TD2", "PAK-NIC"})
  void documentsOfUnknownDesignAreAssessedAndNotWronged(String type) throws InputRejected {
    Specimens specimens = Specimens.of(type, SEED);
    Side side = specimens.sides().get(specimens.sides().size() - 1);
    for (int i = 0; i < 3; i++) {
      DocumentReading reading = read(specimens.photo(side, i, Hardness.EASY));
      assertThat(reading.presentation().orElseThrow().checks())
          .hasSize(6)
          .extracting(CheckResult::verdict)
          .doesNotContain(Verdict.FAIL);
    }
  }
}
