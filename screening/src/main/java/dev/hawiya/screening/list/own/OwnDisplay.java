package dev.hawiya.screening.list.own;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;
import java.util.Set;

/** Shows a row, with columns that only its company knows under their own names. */
final class OwnDisplay implements RecordDisplay {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "name",
          "aliases",
          "weak_aliases",
          "kind",
          "birth_date",
          "birth_place",
          "nationalities",
          "national_number",
          "passport",
          "other_ids",
          "programme",
          "note");

  private final OwnMapper mapper;

  OwnDisplay(OwnMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines.names(entity);
    OwnMapper.values(record, "birth_date").forEach(date -> lines.add("Born", date));
    lines.facts(entity).each("Note", record, "note");
    record.fields().stream()
        .filter(field -> !KNOWN.contains(field.name()))
        .forEach(field -> lines.add(field.name(), field.value()));
  }
}
