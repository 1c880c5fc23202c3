package dev.hawiya.lab.plate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.report.Provenance;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlateReportTest {
  private static final Sample SAMPLE =
      new Sample(
          "a.jpg",
          () -> {
            throw new IOException("not to be loaded");
          });

  private static PlateSight sight(String expected, String read, double confidence, int plates) {
    String kind = expected.isEmpty() ? "no plate" : "car";
    return new PlateSight(SAMPLE, kind, expected, read, confidence, plates, Quad.WHOLE, 5_000_000);
  }

  @Test
  void countsReadRightNotReadAndMisreadApart() {
    PlateTally tally = new PlateTally();
    tally.add(sight("قنس953", "قنس953", 0.9, 1));
    tally.add(sight("قنس953", "قنس958", 0.95, 2));
    tally.add(sight("قنس953", "", 0, 1));
    tally.add(sight("قنس953", "", 0, 0));
    tally.add(sight("", "", 0, 1));
    tally.add(sight("", "ABC123", 0.5, 1));
    tally.add(sight("", "", 0, 0));
    tally.add(sight("", "", 0, 0));
    String report =
        new PlateReport(tally, new Provenance("run", LocalDate.EPOCH, "here")).markdown();
    assertThat(report)
        .contains(
            "| `car` | 4 | 3 (75.0 %) | 1 (25.0 %) | 2 (50.0 %) | 1 (25.0 %) | 1 | 45.8 % | 5.0 |"
                + " 5.0 |")
        .contains(
            "pictures without a plate: 4; said to show one: 2 (50.0 %); given a number: 1 (25.0"
                + " %)");
  }
}
