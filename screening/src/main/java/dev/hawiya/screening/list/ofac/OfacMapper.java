package dev.hawiya.screening.list.ofac;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.PlaceText;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.EntityDraft;
import dev.hawiya.screening.list.RecordMapper;
import dev.hawiya.screening.list.RecordRejected;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Maps a row of sdn.csv with what belongs to it. OFAC puts persons' family names first and weak
 * aliases into the remarks, in quotes.
 */
final class OfacMapper implements RecordMapper {
  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    EntityKind kind = kind(record.text("SDN_Type"));
    UnaryOperator<String> order =
        kind == EntityKind.PERSON ? OfacMapper::familyNameLast : UnaryOperator.identity();
    EntityDraft draft = new EntityDraft(record.text("ent_num"), kind);
    if (record.text("SDN_Name").isEmpty()) {
      throw new RecordRejected("has no name");
    }
    draft.name(order.apply(record.text("SDN_Name")), Strength.PRIMARY);
    for (SourceField alias : record.all(OfacReader.ALIAS)) {
      draft.name(order.apply(alias.text("alt_name")), Strength.ALIAS);
    }
    for (SourceField address : record.all(OfacReader.ADDRESS)) {
      draft.place(
          PlaceText.joined(
              Role.ADDRESS,
              address.text("Country"),
              List.of(address.text("Address"), address.text("City/State/Province/Postal Code"))));
    }
    draft.nationality(record.text("Vess_flag"));
    draft.identifier("Call Sign", record.text("Call_Sign"), "");
    for (String programme : record.text("Program").split("[\\[\\]]+")) {
      draft.programme(programme);
    }
    OfacRemarks.add(record.text(OfacReader.REMARKS), draft, order);
    return draft.entity(record);
  }

  /** "DOE, John Jack, Jr." is John Jack DOE Jr. */
  private static String familyNameLast(String name) {
    String[] parts = name.split(",\\s*", 3);
    return switch (parts.length) {
      case 1 -> name;
      case 2 -> parts[1] + " " + parts[0];
      default -> parts[1] + " " + parts[0] + " " + parts[2];
    };
  }

  private static EntityKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> EntityKind.PERSON;
      case "vessel" -> EntityKind.VESSEL;
      case "aircraft" -> EntityKind.AIRCRAFT;
      default -> EntityKind.ORGANISATION;
    };
  }
}
