package dev.hawiya.server.screening.report;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.list.RecordDisplay.Line;
import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.Decision;
import dev.hawiya.server.screening.JudgedHit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The wire form of a hit: what the list says of the entity, and why it was found. */
final class HitReport {
  private static final double DIGITS = 10_000;

  private final HitRecords records;

  /**
   * @param lists those searched, whose formats know how to show their records
   */
  HitReport(List<ListVersion> lists) {
    records = new HitRecords(lists);
  }

  Map<String, Object> of(JudgedHit judged) {
    Hit hit = judged.hit();
    Map<String, Object> report = head(hit);
    report.put("kind", word(hit.entity().kind()));
    report.put("score", rounded(hit.score()));
    report.put("weak", hit.weak());
    report.put("pieces", hit.pieces().stream().map(HitReport::piece).toList());
    facts(hit.entity(), report);
    report.put("record", records.lines(hit).stream().map(HitReport::line).toList());
    judged.decision().ifPresent(d -> report.put("decision", decision(d, judged.changed())));
    return report;
  }

  /** The same without the sentences why, which quote whom was asked for. */
  Map<String, Object> withoutPerson(JudgedHit judged) {
    Map<String, Object> report = of(judged);
    List<Map<String, Object>> pieces =
        judged.hit().pieces().stream().map(HitReport::piece).toList();
    pieces.forEach(piece -> piece.remove("why"));
    report.put("pieces", pieces);
    return report;
  }

  /** One that is known to be somebody else: enough to find it and its decision. */
  static Map<String, Object> silenced(JudgedHit judged) {
    Map<String, Object> report = head(judged.hit());
    report.put("score", rounded(judged.hit().score()));
    report.put("decision", decision(judged.decision().orElseThrow(), false));
    return report;
  }

  static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> head(Hit hit) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("list", hit.list());
    report.put("id", hit.entity().id());
    report.put("name", hit.entity().name());
    return report;
  }

  private static void facts(Entity entity, Map<String, Object> report) {
    report.put("names", entity.names().stream().map(HitReport::name).toList());
    report.put("birth_dates", entity.birthDates().stream().map(HitReport::date).toList());
    report.put("nationalities", entity.nationalities());
    report.put("identifiers", entity.identifiers().stream().map(HitReport::identifier).toList());
    report.put("programmes", entity.programmes());
  }

  private static Map<String, Object> decision(Decision decision, boolean changed) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", decision.id().toString());
    report.put("verdict", word(decision.verdict()));
    report.put("decided", decision.decided().toString());
    report.put("record_changed", changed);
    report.put("note", changed ? "decided before, the record has changed since" : null);
    return report;
  }

  private static Map<String, Object> piece(ScorePiece piece) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("evidence", word(piece.evidence()));
    report.put("value", rounded(piece.value()));
    report.put("weight", piece.weight());
    report.put("why", piece.why());
    return report;
  }

  private static Map<String, Object> name(EntityName name) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("name", name.text());
    report.put("strength", word(name.strength()));
    return report;
  }

  private static Map<String, Object> date(BirthDate date) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("earliest", date.earliest().toString());
    report.put("latest", date.latest().toString());
    report.put("approximate", date.approximate());
    return report;
  }

  private static Map<String, Object> identifier(Identifier identifier) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("kind", identifier.kind());
    report.put("number", identifier.number());
    report.put("country", identifier.country().orElse(null));
    return report;
  }

  private static Map<String, Object> line(Line line) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("label", line.label());
    report.put("value", line.value());
    return report;
  }
}
