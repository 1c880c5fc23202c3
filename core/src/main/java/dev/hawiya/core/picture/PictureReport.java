package dev.hawiya.core.picture;

import dev.hawiya.core.reading.report.ReadingReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** The wire form of what a picture shows, ready for any JSON writer. */
public final class PictureReport {
  private PictureReport() {}

  /** The report of a reading's head, without anything that is written there, and the evidence. */
  public static Map<String, Object> of(PictureKind kind) {
    Map<String, Object> report = ReadingReport.classified(kind.shown());
    report.put("evidence", kind.evidence().stream().map(PictureReport::evidence).toList());
    return report;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", evidence.kind().name());
    one.put("detail", evidence.detail());
    return one;
  }
}
