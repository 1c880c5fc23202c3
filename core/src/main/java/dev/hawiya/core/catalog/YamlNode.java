package dev.hawiya.core.catalog;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a YAML file with typed questions; errors name the path. */
record YamlNode(String path, Map<?, ?> values) {
  Optional<Object> optional(String key) {
    return Optional.ofNullable(values.get(key));
  }

  String text(String key) {
    return optional(key).map(Object::toString).orElseThrow(() -> wrong(key, "is missing"));
  }

  Optional<String> maybe(String key) {
    return optional(key).map(Object::toString);
  }

  int integer(String key) {
    return optional(key)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .orElseThrow(() -> wrong(key, "must be a whole number"));
  }

  boolean flag(String key) {
    return optional(key)
        .filter(Boolean.class::isInstance)
        .map(Boolean.class::cast)
        .orElseThrow(() -> wrong(key, "must be true or false"));
  }

  Optional<ZoneId> timeZone(String key) {
    try {
      return maybe(key).map(ZoneId::of);
    } catch (DateTimeException unknown) {
      throw wrong(key, "must be a time zone such as Africa/Cairo");
    }
  }

  List<String> texts(String key) {
    return list(key).stream().map(Object::toString).toList();
  }

  List<Double> numbers(String key) {
    return list(key).stream().map(n -> Double.valueOf(n.toString())).toList();
  }

  YamlNode child(String key) {
    return optional(key)
        .filter(Map.class::isInstance)
        .map(m -> new YamlNode(path + "." + key, (Map<?, ?>) m))
        .orElseThrow(() -> wrong(key, "must be a mapping"));
  }

  Optional<YamlNode> maybeChild(String key) {
    return optional(key).map(present -> child(key));
  }

  /** The mappings under this one, in the file's order. */
  Map<String, YamlNode> children() {
    Map<String, YamlNode> children = new LinkedHashMap<>();
    values.keySet().forEach(k -> children.put(k.toString(), child(k.toString())));
    return children;
  }

  private List<?> list(String key) {
    return optional(key).map(v -> v instanceof List<?> l ? l : List.of(v)).orElse(List.of());
  }

  private IllegalStateException wrong(String key, String what) {
    return new IllegalStateException(path + "." + key + " " + what);
  }
}
