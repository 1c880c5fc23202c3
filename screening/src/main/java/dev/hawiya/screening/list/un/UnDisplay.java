package dev.hawiya.screening.list.un;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;

/** Shows an INDIVIDUAL or ENTITY. */
final class UnDisplay implements RecordDisplay {
  private final UnMapper mapper;

  UnDisplay(UnMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines
        .names(entity)
        .each("Title", record, "TITLE", "VALUE")
        .each("Designation", record, "DESIGNATION", "VALUE")
        .each("Gender", record, "GENDER");
    for (SourceField date : record.all("INDIVIDUAL_DATE_OF_BIRTH")) {
      String born = UnMapper.date(date);
      lines.add("Born", born);
      if (!born.contains(date.text("NOTE"))) {
        lines.add("Birth date note", date.text("NOTE"));
      }
    }
    lines.facts(entity);
    UnMapper.documents(record)
        .flatMap(UnDocument::notes)
        .forEach(note -> lines.add("Document note", note));
    lines
        .each("Alias note", record, record.name() + "_ALIAS", "NOTE")
        .each("Birth place note", record, "INDIVIDUAL_PLACE_OF_BIRTH", "NOTE")
        .each("Address note", record, record.name() + "_ADDRESS", "NOTE")
        .each("Listed on", record, "LISTED_ON")
        .each("Last updated", record, "LAST_DAY_UPDATED", "VALUE")
        .each("Comments", record, "COMMENTS1");
  }
}
