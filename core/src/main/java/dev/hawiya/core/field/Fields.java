package dev.hawiya.core.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a side, in the catalogue's order.
 *
 * @param read what was read, by canonical id
 * @param missing why a field the side should carry was not read, by canonical id
 */
public record Fields(Map<String, Field> read, Map<String, String> missing) {
  public static final Fields NONE = new Fields(Map.of(), Map.of());

  public Fields {
    read = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(read));
    missing = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  public Optional<Field> get(String id) {
    return Optional.ofNullable(read.get(id));
  }

  /** The canonical value, or "" where the field was not read. */
  public String value(String id) {
    return get(id).map(Field::value).orElse("");
  }
}
