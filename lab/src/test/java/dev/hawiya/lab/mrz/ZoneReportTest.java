package dev.hawiya.lab.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.mrz.reading.MrzRepair;
import dev.hawiya.core.mrz.reading.MrzThresholds;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import dev.hawiya.lab.report.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneReportTest {
  private static final List<String> PRINTED =
      List.of(
          "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
          "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

  private static final List<String> ANOTHER =
      List.of(PRINTED.get(0).replace("ANNA", "ANNE"), PRINTED.get(1));

  private final ZoneTally tally = new ZoneTally();

  @Test
  void tellsEachTurnAndAll() {
    add(Turn.NONE, true, PRINTED);
    add(Turn.NONE, true, ANOTHER);
    add(Turn.HALF, true, List.of());
    add(Turn.HALF, false, PRINTED);
    Provenance here = new Provenance("./hawiya lab mrz", LocalDate.of(2026, 11, 21), "2 cores");
    assertThat(new ZoneReport(tally, here).markdown())
        .startsWith("`./hawiya lab mrz` · 2026-11-21 · 2 cores\n")
        .contains("| as it lies | 2 | 1 (50.0 %) | 1 (50.0 %) | 0 (0.0 %) | 1 (50.0 %) | 1 |")
        .contains("| a half | 1 | 0 (0.0 %) | 0 (0.0 %) | 1 (100.0 %) | 0 (0.0 %) | 0 |")
        .contains("| **all** | 3 | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) | 1 |")
        .contains("| a half | 1 | 1 (100.0 %) | 0 (0.0 %) | 0 (0.0 %) | 0 (0.0 %) | 0 |")
        .contains("median 2.0, 90 % 2.0")
        .doesNotContain("left out");
  }

  @Test
  void showsTheLinesThatDifferDangerousOnesFirst() {
    add(Turn.NONE, true, List.of());
    add(Turn.HALF, true, ANOTHER);
    var failures = ZoneFailures.of(tally.wrong());
    assertThat(failures)
        .extracting(failure -> failure.field())
        .containsExactly("line 1 at 180", "line 1 at 0", "line 2 at 0");
    assertThat(failures.get(0).expected()).isEqualTo(PRINTED.get(0));
    assertThat(failures.get(0).read()).isEqualTo(ANOTHER.get(0));
  }

  private void add(Turn turn, boolean valid, List<String> read) {
    Sample sample = new Sample("a", () -> new Sample.Content(new byte[0], new Truth.Nothing()));
    ZoneText text = ZoneText.of(new MrzRepair(MrzThresholds.DEFAULT).repaired(read));
    ZoneTruth truth = new ZoneTruth(PRINTED, valid);
    tally.add(new ZoneReading(sample, turn, truth, Optional.empty(), text, 2_000_000));
  }
}
