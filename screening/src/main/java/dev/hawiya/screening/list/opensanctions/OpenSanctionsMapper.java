package dev.hawiya.screening.list.opensanctions;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.PlaceText;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.EntityDraft;
import dev.hawiya.screening.list.RecordMapper;
import dev.hawiya.screening.list.RecordRejected;
import dev.hawiya.screening.list.file.CellValues;
import java.util.List;
import java.util.stream.Stream;

/** Maps a row. The simple form tells no strength of aliases and no kind of numbers. */
final class OpenSanctionsMapper implements RecordMapper {
  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    if (record.text("name").isEmpty()) {
      throw new RecordRejected("has no name");
    }
    EntityDraft draft = new EntityDraft(record.text("id"), kind(record.text("schema")));
    draft.name(record.text("name"), Strength.PRIMARY);
    values(record, "aliases").forEach(name -> draft.name(name, Strength.ALIAS));
    values(record, "birth_date").forEach(draft::born);
    values(record, "addresses")
        .forEach(text -> draft.place(PlaceText.joined(Role.ADDRESS, "", List.of(text))));
    values(record, "countries").forEach(draft::nationality);
    values(record, "identifiers").forEach(number -> draft.identifier("Identifier", number, ""));
    Stream.of("program_ids", "sanctions", "dataset")
        .map(column -> values(record, column))
        .filter(programmes -> !programmes.isEmpty())
        .findFirst()
        .ifPresent(programmes -> programmes.forEach(draft::programme));
    return draft.entity(record);
  }

  static List<String> values(SourceField record, String column) {
    return CellValues.of(record.text(column));
  }

  private static EntityKind kind(String schema) {
    return switch (schema) {
      case "Person" -> EntityKind.PERSON;
      case "Organization", "Company", "PublicBody" -> EntityKind.ORGANISATION;
      case "Vessel" -> EntityKind.VESSEL;
      case "Airplane" -> EntityKind.AIRCRAFT;
      default -> EntityKind.UNKNOWN;
    };
  }
}
