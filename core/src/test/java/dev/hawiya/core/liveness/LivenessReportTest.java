package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.liveness.LivenessPiece.Kind;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LivenessReportTest {
  @Test
  void tellsDecisionPiecesAndReasons() {
    LivenessPiece passed = LivenessPiece.pass(Kind.BRIGHTNESS, 0.98765);
    LivenessPiece failed = LivenessPiece.fail(Kind.NOT_IDENTICAL, 0, LivenessReason.SAME_FRAME);
    LivenessResult result =
        new LivenessResult(
            Decision.ATTACK, 0.00049, List.of(passed, failed), List.of(LivenessReason.SAME_FRAME));
    Map<String, Object> report = LivenessReport.of(result);
    assertThat(report.keySet()).containsExactly("decision", "score", "pieces", "reasons");
    assertThat(report).containsEntry("decision", "attack").containsEntry("score", 0.0);
    assertThat(report.get("pieces"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name", "brightness", "score", 0.988, "verdict", "PASS", "reasons", List.of()),
                Map.of(
                    "name",
                    "not_identical",
                    "score",
                    0.0,
                    "verdict",
                    "FAIL",
                    "reasons",
                    List.of("SAME_FRAME"))));
    assertThat(report.get("reasons"))
        .isEqualTo(
            List.of(Map.of("code", "SAME_FRAME", "advice", LivenessReason.SAME_FRAME.advice())));
  }

  @Test
  void hasNoPiecesWhereNothingWasLookedAt() {
    LivenessResult result =
        new LivenessResult(Decision.INCONCLUSIVE, 0, List.of(), List.of(LivenessReason.NO_FACE));
    assertThat(LivenessReport.of(result))
        .containsEntry("decision", "inconclusive")
        .containsEntry("pieces", List.of());
  }
}
