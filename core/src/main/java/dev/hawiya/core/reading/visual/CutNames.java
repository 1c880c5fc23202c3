package dev.hawiya.core.reading.visual;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names that a zone has no room for: its first line ends in a letter where the name was cut (ICAO
 * 9303-4, 4.2.3). What is printed goes on where the zone stops.
 */
record CutNames(Fields zone) {
  private static final String GIVEN = "given_names";

  /** The fields that print completes, by canonical id. */
  Map<String, Field> completed(Map<String, Field> print) {
    Map<String, Field> completed = new LinkedHashMap<>();
    Field given = print.get(GIVEN);
    if (given != null && cut() && goesOn(given)) {
      String value = given.value().toUpperCase(Locale.ROOT);
      String whole = (value + " " + zone.value("surname")).strip();
      completed.put(GIVEN, named(given, GIVEN, value));
      completed.put("full_name", named(given, "full_name", whole));
    }
    return completed;
  }

  /** Whether the zone had no room for the whole name. */
  boolean cut() {
    String first = zone.value("mrz").lines().findFirst().orElse("");
    return !first.isEmpty() && !first.endsWith("<");
  }

  private boolean goesOn(Field printed) {
    String zoned = LatinLetters.of(zone.value(GIVEN));
    String whole = LatinLetters.of(printed.value());
    return !zoned.isEmpty() && whole.startsWith(zoned) && whole.length() > zoned.length();
  }

  private static Field named(Field printed, String id, String value) {
    return new Field(
        id, value, value, printed.raw(), printed.confidence(), Source.VIZ, printed.outline());
  }
}
