package dev.hawiya.lab.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.specimen.burst.BurstKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstReportTest {
  private final BurstTally tally = new BurstTally();

  @Test
  void countsWhatIsLetInOfAttacksAndWhatIsNotOfTheLiving() {
    add(BurstKind.LIVE, Decision.LIVE);
    add(BurstKind.LIVE, Decision.LIVE);
    add(BurstKind.LIVE, Decision.ATTACK, LivenessReason.SPOOF_SUSPECTED);
    add(BurstKind.LIVE, Decision.INCONCLUSIVE, LivenessReason.NO_MOTION);
    add(BurstKind.PRINT, Decision.LIVE);
    add(BurstKind.PRINT, Decision.ATTACK, LivenessReason.SCREEN_SEEN, LivenessReason.PLANAR_MOTION);
    add(BurstKind.PRINT, Decision.INCONCLUSIVE, LivenessReason.SCREEN_SEEN);
    Provenance here = new Provenance("./hawiya lab liveness", LocalDate.of(2026, 11, 21), "here");
    assertThat(new BurstReport(tally, here).markdown())
        .startsWith("`./hawiya lab liveness` · 2026-11-21 · here\n")
        .contains("Simulated only")
        .contains("| `live` | 4 | 2 | 1 | 1 | BPCER 50.0 % | ")
        .contains("| `print` | 3 | 1 | 1 | 1 | APCER 33.3 % | SCREEN_SEEN 2, PLANAR_MOTION 1 |")
        .doesNotContain("`hand`")
        .contains("median 2.0");
  }

  private void add(BurstKind kind, Decision decision, LivenessReason... reasons) {
    LivenessResult result = new LivenessResult(decision, 0.5, List.of(), List.of(reasons));
    tally.add(new BurstSeen(kind, result, 2_000_000));
  }
}
