package dev.hawiya.screening.list.opensanctions;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;

/** Shows a row. */
final class OpenSanctionsDisplay implements RecordDisplay {
  private final OpenSanctionsMapper mapper;

  OpenSanctionsDisplay(OpenSanctionsMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines.names(entity);
    each(lines, "Born", record, "birth_date");
    lines.facts(entity);
    each(lines, "Sanctions", record, "sanctions");
    each(lines, "Source", record, "dataset");
    lines
        .each("First seen", record, "first_seen")
        .each("Last changed", record, "last_change")
        .each("Schema", record, "schema");
  }

  private static void each(RecordLines lines, String label, SourceField record, String column) {
    OpenSanctionsMapper.values(record, column).forEach(value -> lines.add(label, value));
  }
}
