package dev.hawiya.screening.report;

import dev.hawiya.screening.version.ListVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** The wire form of a version of a list. */
public final class VersionReport {
  private VersionReport() {}

  /** What an import read and changed. */
  public static Map<String, Object> of(ListVersion version) {
    Map<String, Object> report = searched(version);
    report.put("format", version.format());
    report.put("records", version.records());
    report.put("bad_rows", version.badRows());
    report.put("added", version.added());
    report.put("changed", version.changed());
    report.put("removed", version.removed());
    return report;
  }

  /** As much as tells, beside hits, what was searched. */
  public static Map<String, Object> searched(ListVersion version) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("list", version.list());
    report.put("version", version.number());
    report.put("imported", version.imported().toString());
    report.put("entities", version.entities());
    return report;
  }
}
