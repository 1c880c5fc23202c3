package dev.hawiya.screening.entity;

import java.util.List;

/**
 * One field of a list's record under the list's own name; a field holds a value, fields or both.
 *
 * @param name the list's own: a column's, an element's, a property's
 * @param value trimmed; empty where the field only holds others
 * @param fields those within it, in the list's order
 */
public record SourceField(String name, String value, List<SourceField> fields) {
  public SourceField {
    fields = List.copyOf(fields);
  }

  /** A field without others in it. */
  public static SourceField of(String name, String value) {
    return new SourceField(name, value, List.of());
  }

  /** A field that only holds others. */
  public static SourceField group(String name, List<SourceField> fields) {
    return new SourceField(name, "", fields);
  }

  /** Those within it of a name. */
  public List<SourceField> all(String wanted) {
    return fields.stream().filter(field -> field.name().equals(wanted)).toList();
  }

  /** Those that a path of names leads to, from within it. */
  public List<SourceField> at(String... path) {
    List<SourceField> found = List.of(this);
    for (String step : path) {
      found = found.stream().flatMap(field -> field.all(step).stream()).toList();
    }
    return found;
  }

  /** The values that a path of names leads to, the empty ones left out. */
  public List<String> texts(String... path) {
    return at(path).stream().map(SourceField::value).filter(text -> !text.isEmpty()).toList();
  }

  /** The value of the first field of a name within it, empty where there is none. */
  public String text(String wanted) {
    return fields.stream()
        .filter(field -> field.name().equals(wanted))
        .map(SourceField::value)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
