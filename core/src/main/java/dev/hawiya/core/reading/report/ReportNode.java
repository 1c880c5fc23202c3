package dev.hawiya.core.reading.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mapping of a report with typed questions; an error names the path and never a value. */
record ReportNode(String path, Map<?, ?> values) {
  boolean has(String key) {
    return values.get(key) != null;
  }

  List<String> keys() {
    return values.keySet().stream().map(Object::toString).toList();
  }

  String text(String key) {
    return as(String.class, key, values.get(key));
  }

  double number(String key) {
    return as(Number.class, key, values.get(key)).doubleValue();
  }

  boolean flag(String key) {
    return as(Boolean.class, key, values.get(key));
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    String name = text(key);
    return Stream.of(type.getEnumConstants())
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(key));
  }

  ReportNode child(String key) {
    return node(key, values.get(key));
  }

  List<ReportNode> children(String key) {
    return list(key, values.get(key)).stream().map(v -> node(key, v)).toList();
  }

  List<String> texts(String key) {
    return list(key, values.get(key)).stream().map(v -> as(String.class, key, v)).toList();
  }

  /** A list of that many numbers. */
  List<Double> numbers(String key, int count) {
    return numbers(key, values.get(key), count);
  }

  /** A list of that many pairs of numbers. */
  List<List<Double>> pairs(String key, int count) {
    List<?> pairs = list(key, values.get(key));
    if (pairs.size() != count) {
      throw wrong(key);
    }
    return pairs.stream().map(p -> numbers(key, p, 2)).toList();
  }

  private List<Double> numbers(String key, Object value, int count) {
    List<?> numbers = list(key, value);
    if (numbers.size() != count) {
      throw wrong(key);
    }
    return numbers.stream().map(n -> as(Number.class, key, n).doubleValue()).toList();
  }

  private ReportNode node(String key, Object value) {
    return new ReportNode(path + "." + key, as(Map.class, key, value));
  }

  private List<?> list(String key, Object value) {
    return as(List.class, key, value);
  }

  private <T> T as(Class<T> type, String key, Object value) {
    if (!type.isInstance(value)) {
      throw wrong(key);
    }
    return type.cast(value);
  }

  private IllegalArgumentException wrong(String key) {
    return new IllegalArgumentException(path + "." + key + " is not as reports have it");
  }
}
