package dev.hawiya.screening.list.ofacxml;

import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.PlaceText;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.EntityDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Feature of a profile: a date, a place or a detail, each in versions. */
final class OfacXmlFeature {
  static final String BIRTH_DATE = "Birthdate";
  private static final String BIRTH_PLACE = "Place of Birth";
  private static final String ADDRESS = "Location";
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "Nationality Country|Citizenship Country|Nationality of Registration"
              + "|(?:Former |Other )?Vessel Flag");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?!.*(?:Phone|Fax|Telephone)).*(?:Number|SWIFT/BIC|MMSI|Call Sign|D-U-N-S|BIK|ISIN"
              + "|LOCODE|Equity Ticker|Digital Currency Address).*");

  private OfacXmlFeature() {}

  /** Whether the feature has a line of its own, because the entity holds it. */
  static boolean isMapped(String type) {
    return Stream.of(BIRTH_DATE, BIRTH_PLACE, ADDRESS).anyMatch(type::equals)
        || NATIONALITY.matcher(type).matches()
        || NUMBER.matcher(type).matches();
  }

  static void add(SourceField feature, EntityDraft draft) {
    String type = feature.text("FeatureType");
    for (SourceField version : feature.all("FeatureVersion")) {
      if (type.equals(BIRTH_DATE)) {
        version.all("DatePeriod").forEach(period -> draft.born(date(period)));
      } else if (type.equals(BIRTH_PLACE)) {
        details(version).forEach(text -> draft.place(PlaceText.written(Role.BIRTH, text)));
        places(version).forEach(place -> place(place, Role.BIRTH, draft));
      } else if (type.equals(ADDRESS)) {
        places(version).forEach(place -> place(place, Role.ADDRESS, draft));
      } else if (NATIONALITY.matcher(type).matches()) {
        details(version).forEach(draft::nationality);
        places(version).forEach(place -> draft.nationality(country(place)));
      } else if (NUMBER.matcher(type).matches()) {
        details(version).forEach(number -> draft.identifier(type, number, ""));
      }
    }
  }

  /** What a version says in words of its own or in reference values. */
  static List<String> details(SourceField version) {
    List<String> details = new ArrayList<>(version.texts("VersionDetail"));
    details.addAll(version.texts("VersionDetail", "DetailReference"));
    return details;
  }

  /** A period in words: a day, or days from and to. */
  static String date(SourceField period) {
    String from = day(period, "Start", "From");
    String to = day(period, "End", "To");
    boolean about =
        period.at("Start", "Approximate").stream().anyMatch(field -> field.value().equals("true"));
    String span = from.equals(to) || to.isEmpty() ? from : from + " to " + to;
    return about && !span.isEmpty() ? "circa " + span : span;
  }

  private static String day(SourceField period, String side, String end) {
    List<SourceField> found = period.at(side, end);
    return found.isEmpty()
        ? ""
        : String.join(
            "-",
            Stream.of("Year", "Month", "Day")
                .map(found.get(0)::text)
                .takeWhile(part -> !part.isEmpty())
                .toList());
  }

  private static List<SourceField> places(SourceField version) {
    return version.at("VersionLocation", "Location");
  }

  private static void place(SourceField place, Role role, EntityDraft draft) {
    List<String> parts = new ArrayList<>();
    for (SourceField part : place.all("LocationPart")) {
      if (!part.text("LocPartType").equals("Unknown")) {
        part.all("LocationPartValue").stream()
            .filter(value -> !value.text("Primary").equals("false"))
            .forEach(value -> parts.add(value.text("Value")));
      }
    }
    draft.place(PlaceText.joined(role, country(place), parts));
  }

  /** The country's name, or a place that is told in one unknown part. */
  private static String country(SourceField place) {
    Stream<String> unknown =
        place.all("LocationPart").stream()
            .filter(part -> part.text("LocPartType").equals("Unknown"))
            .flatMap(part -> part.texts("LocationPartValue", "Value").stream());
    return Stream.of(
            place.texts("LocationCountry", "Country").stream(),
            place.texts("LocationAreaCode", "AreaCode", "Description").stream(),
            unknown)
        .flatMap(texts -> texts)
        .filter(text -> !text.equals("undetermined"))
        .findFirst()
        .orElse("");
  }
}
