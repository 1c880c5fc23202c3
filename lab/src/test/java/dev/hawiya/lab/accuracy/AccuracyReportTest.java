package dev.hawiya.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.lab.accuracy.SampleReading.Value;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import dev.hawiya.lab.report.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccuracyReportTest {
  private static final Provenance HERE =
      new Provenance("./hawiya lab accuracy", LocalDate.of(2026, 11, 21), "2 cores");

  private final CorpusTally tally = new CorpusTally();

  @Test
  void countsRightNotReadAndMisreadApart() {
    Truth truth =
        new Truth.Side("EGY-NID", "front", Map.of("first_name", "هاله", "national_number", "28"));
    add(
        truth,
        "EGY-NID",
        Map.of("first_name", value("هاله", 0.8), "national_number", value("28", 1)));
    add(
        truth,
        "EGY-NID",
        Map.of("first_name", value("هالة", 0.8), "national_number", value("27", 0.95)));
    add(truth, "UNKNOWN", Map.of());
    assertThat(report())
        .contains("side and type right: 2 (66.7 %)")
        .contains(
            "| `national_number` | 3 | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) | 1 |")
        .contains(
            "| `first_name` | 3 | 1 (33.3 %) | 1 (33.3 %) | 2 (66.7 %) | 1 (33.3 %) | 0 (0.0 %) | 0 |")
        .contains("| 0.80 – 0.90 | 2 | 80.0 % | 100.0 % |")
        .contains("| 0.95 – 0.99 | 1 | 95.0 % | 0.0 % |");
    assertThat(tally.failures()).extracting(Failure::confidence).startsWith(0.95);
  }

  @Test
  void countsDocumentsThatAreNotThere() {
    add(new Truth.Nothing(), "UNKNOWN", Map.of());
    add(new Truth.Nothing(), "EGY-NID", Map.of());
    assertThat(report()).contains("pictures without a document: 2, documents reported in them: 1");
  }

  private String report() {
    return new AccuracyReport(tally, HERE, List.of()).markdown();
  }

  private static Value value(String text, double confidence) {
    return new Value(text, confidence, Optional.empty());
  }

  private void add(Truth truth, String type, Map<String, Value> values) {
    Sample sample = new Sample("a", () -> new Sample.Content(new byte[0], truth));
    tally.add(
        new SampleReading(sample, truth, type, "front", Quad.WHOLE, values, Optional.empty(), 10));
  }
}
