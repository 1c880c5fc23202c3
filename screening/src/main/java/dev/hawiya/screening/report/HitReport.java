package dev.hawiya.screening.report;

import dev.hawiya.screening.list.RecordDisplay.Line;
import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.version.ListVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wire form of a hit: what the list says of the entity, and why it was found. */
public final class HitReport {
  private final HitRecords records;

  /**
   * Of hits of one search.
   *
   * @param lists those searched, whose formats know how to show their records
   */
  public HitReport(List<ListVersion> lists) {
    records = new HitRecords(lists);
  }

  /** A hit whole. */
  public Map<String, Object> of(Hit hit) {
    return of(hit, hit.pieces().stream().map(HitReport::piece).toList());
  }

  /** The same without the sentences why, which quote whom was asked for. */
  public Map<String, Object> withoutPerson(Hit hit) {
    List<Map<String, Object>> pieces = hit.pieces().stream().map(HitReport::piece).toList();
    pieces.forEach(piece -> piece.remove("why"));
    return of(hit, pieces);
  }

  /** Enough of a hit to find its entity again. */
  public static Map<String, Object> brief(Hit hit) {
    Map<String, Object> report = head(hit);
    report.put("score", WireValues.rounded(hit.score()));
    return report;
  }

  private Map<String, Object> of(Hit hit, List<Map<String, Object>> pieces) {
    Map<String, Object> report = head(hit);
    report.put("kind", WireValues.word(hit.entity().kind()));
    report.put("score", WireValues.rounded(hit.score()));
    report.put("weak", hit.weak());
    report.put("pieces", pieces);
    EntityReport.facts(hit.entity(), report);
    report.put("record", records.lines(hit).stream().map(HitReport::line).toList());
    return report;
  }

  private static Map<String, Object> head(Hit hit) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("list", hit.list());
    report.put("id", hit.entity().id());
    report.put("name", hit.entity().name());
    return report;
  }

  private static Map<String, Object> piece(ScorePiece piece) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("evidence", WireValues.word(piece.evidence()));
    report.put("value", WireValues.rounded(piece.value()));
    report.put("weight", piece.weight());
    report.put("why", piece.why());
    return report;
  }

  private static Map<String, Object> line(Line line) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("label", line.label());
    report.put("value", line.value());
    return report;
  }
}
