package dev.hawiya.lab.mrz;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.reading.Repaired;
import java.util.List;
import java.util.Set;

/**
 * What somebody says a zone holds.
 *
 * @param raw lines as recognised; empty where nothing was
 * @param lines after repairs; empty where they are no zone of any format
 * @param checks of the zone
 */
public record ZoneText(List<String> raw, List<String> lines, List<CheckResult> checks) {
  public static final ZoneText NONE = new ZoneText(List.of(), List.of(), List.of());

  /** What a zone must pass at least for anybody to rely on it. */
  private static final Set<String> VITAL =
      Set.of("mrz.document_number", "mrz.birth_date", "mrz.expiry_date");

  public ZoneText {
    raw = List.copyOf(raw);
    lines = List.copyOf(lines);
    checks = List.copyOf(checks);
  }

  public static ZoneText of(Repaired repaired) {
    return repaired.parse() instanceof Mrz mrz
        ? new ZoneText(repaired.raw(), repaired.lines(), mrz.checks())
        : new ZoneText(repaired.raw(), List.of(), List.of());
  }

  /** Whether anybody would take it for right: nothing fails or is in doubt, and the vital pass. */
  public boolean passes() {
    long vital =
        checks.stream().filter(c -> VITAL.contains(c.id()) && c.verdict() == Verdict.PASS).count();
    return vital == VITAL.size()
        && checks.stream()
            .noneMatch(c -> c.verdict() == Verdict.FAIL || c.verdict() == Verdict.INCONCLUSIVE);
  }

  /** Whether a check says that something is wrong. */
  public boolean fails() {
    return checks.stream().anyMatch(c -> c.verdict() == Verdict.FAIL);
  }
}
