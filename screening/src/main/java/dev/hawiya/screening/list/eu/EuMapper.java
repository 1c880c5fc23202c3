package dev.hawiya.screening.list.eu;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Maps a sanctionEntity; its id is the EU's reference number. */
final class EuMapper implements RecordMapper {
  /** What the list writes where it knows no country. */
  private static final String UNKNOWN = "UNKNOWN";

  /** How a remark calls a name weak that is not marked as such. */
  private static final Pattern LOW = Pattern.compile("(?i)\\blow? quality\\b");

  @Override
  public Entity entity(SourceField record) throws RecordRejected {
    String number = record.text("euReferenceNumber");
    EntityDraft draft =
        new EntityDraft(number.isEmpty() ? record.text("logicalId") : number, kind(record));
    record.all("nameAlias").forEach(alias -> name(alias, draft));
    for (SourceField birth : record.all("birthdate")) {
      draft.born(date(birth));
      draft.place(PlaceText.joined(Role.BIRTH, country(birth), parts(birth)));
    }
    for (SourceField address : record.all("address")) {
      draft.place(PlaceText.joined(Role.ADDRESS, country(address), parts(address)));
    }
    record.all("citizenship").forEach(citizenship -> draft.nationality(country(citizenship)));
    for (SourceField document : record.all("identification")) {
      String latin = document.text("latinNumber");
      draft.identifier(
          kindOf(document), latin.isEmpty() ? document.text("number") : latin, country(document));
    }
    record.all("regulation").forEach(regulation -> draft.programme(regulation.text("programme")));
    return draft.entity(record);
  }

  /** The list marks no name as the main one; its first strong one is. */
  private static void name(SourceField alias, EntityDraft draft) {
    String whole = alias.text("wholeName");
    String parts =
        Stream.of("firstName", "middleName", "lastName")
            .map(alias::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean weak =
        alias.text("strong").equals("false")
            || alias.texts("remark").stream().anyMatch(remark -> LOW.matcher(remark).find());
    draft.name(whole.isEmpty() ? parts : whole, weak ? Strength.WEAK_ALIAS : Strength.ALIAS);
  }

  private static EntityKind kind(SourceField record) {
    List<SourceField> types = record.all("subjectType");
    String code = types.isEmpty() ? "" : types.get(0).text("code");
    String letter = types.isEmpty() ? "" : types.get(0).text("classificationCode");
    if (code.equalsIgnoreCase("person") || letter.equals("P")) {
      return EntityKind.PERSON;
    }
    return code.isEmpty() && letter.isEmpty() ? EntityKind.UNKNOWN : EntityKind.ORGANISATION;
  }

  /** A date of birth in words: a day, a month, a year, or years from and to. */
  static String date(SourceField birth) {
    String month =
        Stream.of("monthOfYear", "dayOfMonth")
            .map(birth::text)
            .takeWhile(part -> !part.isEmpty())
            .map(part -> "-" + part)
            .collect(Collectors.joining());
    String from = birth.text("yearRangeFrom");
    String span = from.isEmpty() ? "" : from + " to " + birth.text("yearRangeTo");
    String year = birth.text("year").isEmpty() ? span : birth.text("year") + month;
    String date = birth.text("birthdate").isEmpty() ? year : birth.text("birthdate");
    return date.isEmpty() || !birth.text("circa").equals("true") ? date : "circa " + date;
  }

  private static String kindOf(SourceField document) {
    String kind = document.text("identificationTypeDescription");
    return kind.isEmpty() ? document.text("identificationTypeCode") : kind;
  }

  private static List<String> parts(SourceField place) {
    return Stream.of("street", "poBox", "place", "zipCode", "city", "region")
        .map(place::text)
        .distinct()
        .toList();
  }

  private static String country(SourceField field) {
    String country = field.text("countryDescription");
    return country.equals(UNKNOWN) ? "" : country;
  }
}
