package dev.hawiya.screening.list;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.entity.Identifier;
import dev.hawiya.screening.entity.Place;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Lines for people as a display collects them: blank ones are left out, and none stands twice.
 * Names, places and numbers are labelled alike for all lists.
 */
public final class RecordLines {
  private final Set<Line> lines = new LinkedHashSet<>();

  /**
   * A record's lines; of one that names nobody, its fields under their own names.
   *
   * @param fill adds the lines of the record's entity
   */
  public static List<Line> of(
      SourceField record, RecordMapper mapper, BiConsumer<RecordLines, Entity> fill) {
    RecordLines lines = new RecordLines();
    try {
      fill.accept(lines, mapper.entity(record));
    } catch (RecordRejected e) {
      return bare(record);
    }
    return List.copyOf(lines.lines);
  }

  /** A record's fields under their own names. */
  public static List<Line> bare(SourceField record) {
    RecordLines lines = new RecordLines();
    lines.within(record);
    return List.copyOf(lines.lines);
  }

  /** A line, unless label or value is blank. */
  public RecordLines add(String label, String value) {
    if (!value.isBlank() && !label.isBlank()) {
      lines.add(new Line(label.strip(), value.strip()));
    }
    return this;
  }

  /** A line for each field of a name, however deep {@code path} leads. */
  public RecordLines each(String label, SourceField record, String... path) {
    record.texts(path).forEach(value -> add(label, value));
    return this;
  }

  /** Names, the weak ones marked, and the kind. */
  public RecordLines names(Entity entity) {
    for (EntityName name : entity.names()) {
      switch (name.strength()) {
        case PRIMARY -> add("Name", name.text());
        case ALIAS -> add("Also known as", name.text());
        case WEAK_ALIAS -> add("Also known as (weak)", name.text());
      }
    }
    if (entity.kind() != EntityKind.UNKNOWN) {
      String kind = entity.kind().name();
      add("Kind", kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT));
    }
    return this;
  }

  /** Places, nationalities, numbers and programmes. */
  public RecordLines facts(Entity entity) {
    for (Place place : entity.places()) {
      String country = place.country().orElse("");
      String comma = place.text().isEmpty() || country.isEmpty() ? "" : ", ";
      add(place.role() == Role.BIRTH ? "Born in" : "Address", place.text() + comma + country);
    }
    String person = entity.kind() == EntityKind.PERSON ? "Nationality" : "Country";
    entity.nationalities().forEach(country -> add(person, country));
    for (Identifier number : entity.identifiers()) {
      String country = number.country().map(name -> " (" + name + ")").orElse("");
      add(number.kind(), number.number() + country);
    }
    entity.programmes().forEach(programme -> add("Programme", programme));
    return this;
  }

  private void within(SourceField field) {
    add(field.name(), field.value());
    field.fields().forEach(this::within);
  }
}
