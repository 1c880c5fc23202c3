package dev.hawiya.screening.list.uk;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps a Designation; its id is the unique id, since a group's id may stand at several. */
final class UkMapper implements RecordMapper {
  /** The family name, or an organisation's whole one, is the sixth. */
  private static final List<String> NAMES =
      List.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6");

  private static final List<String> ADDRESS =
      List.of(
          "AddressLine1",
          "AddressLine2",
          "AddressLine3",
          "AddressLine4",
          "AddressLine5",
          "AddressLine6",
          "AddressPostalCode");

  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    EntityDraft draft =
        new EntityDraft(record.text("UniqueID"), kind(record.text("IndividualEntityShip")));
    record.at("Names", "Name").forEach(name -> name(name, draft));
    record
        .texts("NonLatinNames", "NonLatinName", "NameNonLatinScript")
        .forEach(name -> draft.name(name, Strength.ALIAS));
    for (SourceField address : record.at("Addresses", "Address")) {
      draft.place(
          PlaceText.joined(
              Role.ADDRESS,
              address.text("AddressCountry"),
              ADDRESS.stream().map(address::text).toList()));
    }
    person(record, draft);
    others(record, draft);
    draft.programme(record.text("RegimeName"));
    return draft.entity(record);
  }

  private static void name(SourceField name, EntityDraft draft) {
    String text =
        NAMES.stream()
            .map(name::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String type = name.text("NameType").toLowerCase(Locale.ROOT);
    boolean weak = name.text("AliasStrength").toLowerCase(Locale.ROOT).startsWith("low");
    boolean primary = type.equals("primary name");
    draft.name(text, primary ? Strength.PRIMARY : weak ? Strength.WEAK_ALIAS : Strength.ALIAS);
  }

  private static void person(SourceField record, EntityDraft draft) {
    for (SourceField person : record.at("IndividualDetails", "Individual")) {
      person.texts("DOBs", "DOB").forEach(draft::born);
      for (SourceField place : person.at("BirthDetails", "Location")) {
        draft.place(
            PlaceText.joined(
                Role.BIRTH, place.text("CountryOfBirth"), List.of(place.text("TownOfBirth"))));
      }
      person.texts("Nationalities", "Nationality").forEach(draft::nationality);
      person
          .texts("PassportDetails", "Passport", "PassportNumber")
          .forEach(number -> draft.identifier("Passport", number, ""));
      person
          .texts("NationalIdentifierDetails", "NationalIdentifier", "NationalIdentifierNumber")
          .forEach(number -> draft.identifier("National identifier", number, ""));
    }
  }

  private static void others(SourceField record, EntityDraft draft) {
    record
        .texts(
            "EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber")
        .forEach(number -> draft.identifier("Business registration number", number, ""));
    for (SourceField ship : record.at("ShipDetails", "Ship")) {
      ship.texts("IMONumbers", "IMONumber")
          .forEach(imo -> draft.identifier("IMO number", imo.replaceFirst("^IMO\\s*", ""), ""));
      ship.texts("HullIdentificationNumbers", "HullIdentificationNumber")
          .forEach(hull -> draft.identifier("Hull identification number", hull, ""));
      Stream.of("CurrentBelievedFlagOfShip", "PreviousFlag")
          .flatMap(flag -> ship.texts(flag + "s", flag).stream())
          .forEach(draft::nationality);
    }
  }

  private static EntityKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> EntityKind.PERSON;
      case "entity" -> EntityKind.ORGANISATION;
      case "ship" -> EntityKind.VESSEL;
      default -> EntityKind.UNKNOWN;
    };
  }
}
