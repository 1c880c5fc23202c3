package dev.hawiya.server.screening.report;

import dev.hawiya.screening.report.HitReport;
import dev.hawiya.screening.report.WireValues;
import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.Decision;
import dev.hawiya.server.screening.JudgedHit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wire form of a hit with what was decided about it. */
final class JudgedHitReport {
  private final HitReport hits;

  /**
   * Of hits of one search.
   *
   * @param lists those searched
   */
  JudgedHitReport(List<ListVersion> lists) {
    hits = new HitReport(lists);
  }

  Map<String, Object> of(JudgedHit judged) {
    return decided(hits.of(judged.hit()), judged);
  }

  /** The same with nothing of whom was asked for. */
  Map<String, Object> withoutPerson(JudgedHit judged) {
    return decided(hits.withoutPerson(judged.hit()), judged);
  }

  /** One that is known to be somebody else: enough to find it and its decision. */
  static Map<String, Object> silenced(JudgedHit judged) {
    return decided(HitReport.brief(judged.hit()), judged);
  }

  private static Map<String, Object> decided(Map<String, Object> report, JudgedHit judged) {
    judged.decision().ifPresent(d -> report.put("decision", decision(d, judged.changed())));
    return report;
  }

  private static Map<String, Object> decision(Decision decision, boolean changed) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", decision.id().toString());
    report.put("verdict", WireValues.word(decision.verdict()));
    report.put("decided", decision.decided().toString());
    report.put("record_changed", changed);
    report.put("note", changed ? "decided before, the record has changed since" : null);
    return report;
  }
}
