package dev.hawiya.lab.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.specimen.attack.Attack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ViewingTallyTest {
  private static final Provenance PROVENANCE =
      new Provenance("./hawiya lab presentation", LocalDate.of(2026, 1, 2), "a machine");

  @Test
  void failsDoubtsAndPassesAreToldApart() {
    ViewingTally tally = tally(Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.PASS, Verdict.PASS);
    tally.add(new Viewing(Optional.of(Attack.COPY), Optional.empty(), 0, 0));
    assertThat(new ViewingReport(PROVENANCE).attacks(Map.of(Attack.COPY, tally)))
        .contains("| copy | 5 | 1 | 1 (25.0 %) | 1 (25.0 %) | 1 | 2 | 3 (75.0 %) |");
  }

  @Test
  void aBonaFideDocumentIsWrongedOnlyByAFail() {
    ViewingTally tally = tally(Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.PASS, Verdict.PASS);
    assertThat(new ViewingReport(PROVENANCE).bonaFide(tally))
        .contains("| `document.greyscale` | 1 (25.0 %) | 1 | 2 |")
        .contains("BPCER of all checks: 1 (25.0 %)");
  }

  private static ViewingTally tally(Verdict... verdicts) {
    ViewingTally tally = new ViewingTally();
    for (Verdict verdict : verdicts) {
      CheckResult check =
          new CheckResult(
              PresentationReport.GREYSCALE, verdict, Optional.empty(), OptionalDouble.of(0.5), "");
      PresentationReport report = new PresentationReport(List.of(check));
      tally.add(new Viewing(Optional.of(Attack.COPY), Optional.of(report), 1_000_000, 1));
    }
    return tally;
  }
}
