package dev.hawiya.screening.list.followthemoney;

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
import java.util.Map;
import java.util.stream.Stream;

/** Maps an entity. Countries are codes in lower case, as the list writes them. */
final class FollowTheMoneyMapper implements RecordMapper {
  /** Schemata of what can be named. */
  static final Map<String, EntityKind> KINDS =
      Map.of(
          "Person", EntityKind.PERSON,
          "Organization", EntityKind.ORGANISATION,
          "Company", EntityKind.ORGANISATION,
          "PublicBody", EntityKind.ORGANISATION,
          "LegalEntity", EntityKind.UNKNOWN,
          "Vessel", EntityKind.VESSEL,
          "Airplane", EntityKind.AIRCRAFT);

  /** Properties that are numbers, in the order they are shown, and what people call them. */
  private static final List<Map.Entry<String, String>> NUMBERS =
      List.of(
          Map.entry("passportNumber", "Passport"),
          Map.entry("idNumber", "ID number"),
          Map.entry("socialSecurityNumber", "Social security number"),
          Map.entry("taxNumber", "Tax number"),
          Map.entry("vatCode", "VAT number"),
          Map.entry("registrationNumber", "Registration number"),
          Map.entry("innCode", "INN"),
          Map.entry("ogrnCode", "OGRN"),
          Map.entry("kppCode", "KPP"),
          Map.entry("okpoCode", "OKPO"),
          Map.entry("bikCode", "BIK"),
          Map.entry("uscCode", "Unified social credit number"),
          Map.entry("irsCode", "IRS number"),
          Map.entry("cikCode", "CIK"),
          Map.entry("npiCode", "NPI"),
          Map.entry("licenseNumber", "Licence number"),
          Map.entry("leiCode", "LEI"),
          Map.entry("dunsCode", "DUNS"),
          Map.entry("uniqueEntityId", "Unique entity id"),
          Map.entry("swiftBic", "SWIFT/BIC"),
          Map.entry("imoNumber", "IMO number"),
          Map.entry("mmsi", "MMSI"),
          Map.entry("crsNumber", "CRS number"),
          Map.entry("callSign", "Call sign"),
          Map.entry("serialNumber", "Serial number"),
          Map.entry("publicKey", "Wallet"));

  private static final List<String> NATIONALITIES =
      List.of("nationality", "citizenship", "jurisdiction", "mainCountry", "flag", "pastFlags");

  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    EntityDraft draft =
        new EntityDraft(
            record.text("id"), KINDS.getOrDefault(record.text("schema"), EntityKind.UNKNOWN));
    List<String> names = record.texts("properties", "name");
    String caption = record.text("caption");
    names.forEach(
        name -> draft.name(name, name.equals(caption) ? Strength.PRIMARY : Strength.ALIAS));
    if (names.isEmpty()) {
      record.texts("properties", "publicKey").forEach(key -> draft.name(key, Strength.PRIMARY));
    }
    add(record, draft, Strength.ALIAS, "alias", "previousName");
    add(record, draft, Strength.WEAK_ALIAS, "weakAlias", "abbreviation");
    record.texts("properties", "birthDate").forEach(draft::born);
    places(record, draft);
    List<String> countries = texts(record, NATIONALITIES);
    (countries.isEmpty() ? record.texts("properties", "country") : countries)
        .forEach(draft::nationality);
    for (Map.Entry<String, String> number : NUMBERS) {
      record
          .texts("properties", number.getKey())
          .forEach(
              text -> draft.identifier(number.getValue(), text.replaceFirst("^IMO\\s*", ""), ""));
    }
    record.texts("properties", "topics").forEach(draft::programme);
    Stream.of("programId", "program")
        .flatMap(name -> record.texts("properties", "sanctions", "properties", name).stream())
        .forEach(draft::programme);
    return draft.entity(record);
  }

  private static void places(SourceField record, EntityDraft draft) {
    record
        .texts("properties", "birthPlace")
        .forEach(text -> draft.place(PlaceText.written(Role.BIRTH, text)));
    record
        .texts("properties", "birthCountry")
        .forEach(country -> draft.place(PlaceText.joined(Role.BIRTH, country, List.of())));
    record
        .texts("properties", "address")
        .forEach(text -> draft.place(PlaceText.joined(Role.ADDRESS, "", List.of(text))));
    for (SourceField address : record.at("properties", "addressEntity", "properties")) {
      draft.place(
          PlaceText.joined(Role.ADDRESS, address.text("country"), List.of(address.text("full"))));
    }
  }

  private static void add(
      SourceField record, EntityDraft draft, Strength strength, String... properties) {
    texts(record, List.of(properties)).forEach(name -> draft.name(name, strength));
  }

  private static List<String> texts(SourceField record, List<String> properties) {
    return properties.stream()
        .flatMap(property -> record.texts("properties", property).stream())
        .toList();
  }
}
