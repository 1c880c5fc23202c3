package dev.hawiya.cli.screen;

import dev.hawiya.screening.version.ListVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** A version of a list as JSON. */
final class VersionAnswer {
  private VersionAnswer() {}

  static Map<String, Object> of(ListVersion version) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("list", version.list());
    answer.put("version", version.number());
    answer.put("format", version.format());
    answer.put("imported", version.imported().toString());
    answer.put("records", version.records());
    answer.put("entities", version.entities());
    answer.put("bad_rows", version.badRows());
    answer.put("added", version.added());
    answer.put("changed", version.changed());
    answer.put("removed", version.removed());
    return answer;
  }
}
