package dev.hawiya.lab.liveness;

import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import dev.hawiya.specimen.burst.BurstKind;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what was counted over bursts into a section of docs/accuracy.md. */
final class BurstReport {
  private static final String MEANING =
      """
      **Simulated only.** Three frames of a computed face before a hand-held camera, and of what is held
      before it instead; drawn from seeds that no threshold was set on. **APCER**: attacks taken for
      LIVE. **BPCER**: living people not taken for LIVE, be it as ATTACK or as INCONCLUSIVE. Real skin,
      cameras, displays, printers and attackers differ from computed ones, masks and injected video are
      not among the attacks, and thresholds were set on bursts of the same renderer: these figures show
      that the geometry and the checks work as meant. They do not prove any rate in the field.
      """
          .strip();

  private final BurstTally tally;
  private final Provenance provenance;

  BurstReport(BurstTally tally, Provenance provenance) {
    this.tally = tally;
    this.provenance = provenance;
  }

  String markdown() {
    Table table =
        new Table(
            "burst", "count", "LIVE", "ATTACK", "INCONCLUSIVE", "error rate", "reasons given");
    for (BurstKind kind : BurstKind.values()) {
      if (tally.count(kind) > 0) {
        row(table, kind);
      }
    }
    return provenance.line()
        + "\n\n"
        + MEANING
        + "\n\n"
        + table
        + "\n- milliseconds of a judgement, faces found and embedded before, one thread: median "
        + tally.durations().median()
        + ", 90 % "
        + tally.durations().p90()
        + "\n";
  }

  private void row(Table table, BurstKind kind) {
    int all = tally.count(kind);
    int live = tally.count(kind, Decision.LIVE);
    int wrong = kind.attack() ? live : all - live;
    table.row(
        "`" + kind.name().toLowerCase(Locale.ROOT) + "`",
        all,
        live,
        tally.count(kind, Decision.ATTACK),
        tally.count(kind, Decision.INCONCLUSIVE),
        (kind.attack() ? "APCER " : "BPCER ") + Share.percent((double) wrong / all),
        tally.reasons(kind).entrySet().stream()
            .sorted(Map.Entry.<LivenessReason, Integer>comparingByValue().reversed())
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", ")));
  }
}
