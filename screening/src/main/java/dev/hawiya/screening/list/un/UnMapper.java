package dev.hawiya.screening.list.un;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps an INDIVIDUAL or ENTITY; its id is the permanent reference number. */
final class UnMapper implements RecordMapper {
  private static final List<String> NAMES =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    boolean person = record.name().equals(UnReader.PERSON);
    String number = record.text("REFERENCE_NUMBER");
    EntityDraft draft =
        new EntityDraft(
            number.isEmpty() ? record.text("DATAID") : number,
            person ? EntityKind.PERSON : EntityKind.ORGANISATION);
    names(record, draft);
    aliases(record, record.name() + "_ALIAS", draft);
    for (SourceField date : record.all("INDIVIDUAL_DATE_OF_BIRTH")) {
      draft.born(date(date));
    }
    places(record, "INDIVIDUAL_PLACE_OF_BIRTH", Role.BIRTH, draft);
    places(record, record.name() + "_ADDRESS", Role.ADDRESS, draft);
    for (SourceField nationality : record.all("NATIONALITY")) {
      nationality.all("VALUE").forEach(value -> draft.nationality(value.value()));
    }
    documents(record)
        .forEach(paper -> draft.identifier(paper.kind(), paper.number(), paper.country()));
    draft.programme(record.text("UN_LIST_TYPE"));
    return draft.entity(record);
  }

  private static void names(SourceField record, EntityDraft draft) throws RecordRejected {
    String name = NAMES.stream().map(record::text).collect(Collectors.joining(" ")).strip();
    if (name.isEmpty()) {
      throw new RecordRejected("has no name");
    }
    List<String> names = UnNames.in(name);
    names.forEach(
        one -> draft.name(one, one.equals(names.get(0)) ? Strength.PRIMARY : Strength.ALIAS));
    draft.name(record.text("NAME_ORIGINAL_SCRIPT"), Strength.ALIAS);
  }

  private static void aliases(SourceField record, String element, EntityDraft draft) {
    for (SourceField alias : record.all(element)) {
      boolean weak = alias.text("QUALITY").equalsIgnoreCase("Low");
      Strength strength = weak ? Strength.WEAK_ALIAS : Strength.ALIAS;
      String text = alias.text("ALIAS_NAME");
      UnNames.in(text).forEach(name -> draft.name(name, strength));
      UnNames.noted(text, alias.text("NOTE")).forEach(name -> draft.name(name, strength));
      draft.born(alias.text("DATE_OF_BIRTH"));
      draft.place(
          PlaceText.joined(
              Role.BIRTH, alias.text("COUNTRY_OF_BIRTH"), List.of(alias.text("CITY_OF_BIRTH"))));
    }
  }

  /** A date of birth in words that {@link EntityDraft#born(String)} reads. */
  static String date(SourceField date) {
    String from = date.text("FROM_YEAR");
    String told =
        Stream.of(date.text("DATE"), date.text("YEAR"), from, date.text("NOTE"))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String span =
        told.equals(from) && !from.isEmpty() ? from + " to " + date.text("TO_YEAR") : told;
    boolean about =
        date.text("TYPE_OF_DATE").startsWith("APPROX") || date.text("NOTE").startsWith("Approx");
    return about && !span.isEmpty() ? "circa " + span : span;
  }

  private static void places(SourceField record, String element, Role role, EntityDraft draft) {
    for (SourceField place : record.all(element)) {
      List<String> parts =
          Stream.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE").map(place::text).toList();
      draft.place(PlaceText.joined(role, place.text("COUNTRY"), parts));
    }
  }

  static Stream<UnDocument> documents(SourceField record) {
    return record.all("INDIVIDUAL_DOCUMENT").stream().map(UnDocument::new);
  }
}
