package dev.hawiya.lab.presentation;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.lab.speed.Durations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is counted over pictures of one kind. Not thread-safe. */
final class ViewingTally {
  private final List<PresentationReport> reports = new ArrayList<>();
  private final Map<String, Map<Verdict, Integer>> verdicts = new LinkedHashMap<>();
  private final Durations perMegapixel = new Durations();
  private int pictures;

  void add(Viewing viewing) {
    pictures++;
    if (viewing.report().isEmpty()) {
      return;
    }
    PresentationReport report = viewing.report().get();
    reports.add(report);
    perMegapixel.add((long) (viewing.duration() / viewing.megapixels()));
    for (CheckResult check : report.checks()) {
      verdicts
          .computeIfAbsent(check.id(), id -> new EnumMap<>(Verdict.class))
          .merge(check.verdict(), 1, Integer::sum);
    }
  }

  int pictures() {
    return pictures;
  }

  int read() {
    return reports.size();
  }

  /** The checks that were made, in their order. */
  List<String> checks() {
    return List.copyOf(verdicts.keySet());
  }

  int count(String check, Verdict verdict) {
    return verdicts.getOrDefault(check, Map.of()).getOrDefault(verdict, 0);
  }

  /** Documents of which the format fails. */
  int notLive() {
    return (int) reports.stream().filter(report -> !report.live()).count();
  }

  /** Documents of which any check fails. */
  int refused() {
    return (int) reports.stream().filter(PresentationReport::refused).count();
  }

  /** Documents of which one of some checks fails; each counts once. */
  int failing(List<String> ids) {
    return having(ids, Verdict.FAIL, reports);
  }

  /** Documents of which one of some checks is inconclusive, and no check at all fails. */
  int doubted(List<String> ids) {
    return having(
        ids, Verdict.INCONCLUSIVE, reports.stream().filter(report -> !report.refused()).toList());
  }

  private static int having(List<String> ids, Verdict verdict, List<PresentationReport> among) {
    return (int)
        among.stream()
            .filter(
                report ->
                    report.checks().stream()
                        .anyMatch(c -> ids.contains(c.id()) && c.verdict() == verdict))
            .count();
  }

  Durations perMegapixel() {
    return perMegapixel;
  }
}
