package dev.hawiya.screening.list.followthemoney;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;

/** Shows an entity. */
final class FollowTheMoneyDisplay implements RecordDisplay {
  private static final String PROPERTIES = "properties";

  private final FollowTheMoneyMapper mapper;

  FollowTheMoneyDisplay(FollowTheMoneyMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines
        .names(entity)
        .each("Title", record, PROPERTIES, "title")
        .each("Position", record, PROPERTIES, "position")
        .each("Gender", record, PROPERTIES, "gender")
        .each("Born", record, PROPERTIES, "birthDate")
        .each("Died", record, PROPERTIES, "deathDate")
        .facts(entity)
        .each("Country", record, PROPERTIES, "country")
        .each("Authority", record, PROPERTIES, "sanctions", PROPERTIES, "authority")
        .each("Reason", record, PROPERTIES, "sanctions", PROPERTIES, "reason")
        .each("Notes", record, PROPERTIES, "notes")
        .each("Source", record, PROPERTIES, "sourceUrl")
        .each("Dataset", record, "datasets")
        .each("Schema", record, "schema");
  }
}
