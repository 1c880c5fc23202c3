package dev.hawiya.server.screening.report;

import dev.hawiya.screening.report.VersionReport;
import dev.hawiya.screening.report.WireValues;
import dev.hawiya.server.screening.Screening;
import dev.hawiya.server.screening.ScreeningRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wire form of a search. */
public final class ScreeningReport {
  private ScreeningReport() {}

  /** What was searched, and what was found. */
  public static Map<String, Object> of(Screening found) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", found.id().toString());
    report.put("lists", found.lists().stream().map(VersionReport::searched).toList());
    JudgedHitReport hits = new JudgedHitReport(found.lists());
    report.put("hits", found.hits().stream().map(hits::of).toList());
    report.put("silenced", found.silenced().stream().map(JudgedHitReport::silenced).toList());
    return report;
  }

  /** A search on record; query and answer are null once they were kept long enough. */
  public static Map<String, Object> kept(ScreeningRecords.Kept kept) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("id", kept.id().toString());
    report.put("origin", WireValues.word(kept.origin()));
    report.put("watch", kept.watch().map(UUID::toString).orElse(null));
    report.put("reference", kept.reference().orElse(null));
    report.put("lists", kept.lists());
    report.put("query", kept.query().orElse(null));
    report.put("answer", kept.answer().orElse(null));
    report.put("created", kept.created().toString());
    return report;
  }

  /** The hits as others may see them, with nothing of whom was asked for. */
  public static List<Map<String, Object>> hitsWithoutPerson(Screening found) {
    JudgedHitReport hits = new JudgedHitReport(found.lists());
    return found.hits().stream().map(hits::withoutPerson).toList();
  }
}
