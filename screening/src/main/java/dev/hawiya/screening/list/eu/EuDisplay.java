package dev.hawiya.screening.list.eu;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;

/** Shows a sanctionEntity. */
final class EuDisplay implements RecordDisplay {
  private final EuMapper mapper;

  EuDisplay(EuMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines
        .names(entity)
        .each("Title", record, "nameAlias", "title")
        .each("Function", record, "nameAlias", "function")
        .each("Gender", record, "nameAlias", "gender");
    record.all("birthdate").forEach(birth -> lines.add("Born", EuMapper.date(birth)));
    lines
        .facts(entity)
        .each("Name note", record, "nameAlias", "remark")
        .each("Address note", record, "address", "remark")
        .each("Document note", record, "identification", "remark")
        .each("Regulation", record, "regulation", "numberTitle")
        .each("Published", record, "regulation", "publicationUrl")
        .each("United Nations id", record, "unitedNationId")
        .each("Designation", record, "designationDetails")
        .each("Remark", record, "remark");
  }
}
