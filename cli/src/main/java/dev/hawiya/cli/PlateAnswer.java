package dev.hawiya.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report of plates with what people look for at its top. */
final class PlateAnswer {
  private static final List<String> TOLD = List.of("plate_letters", "plate_digits");

  private PlateAnswer() {}

  /** The report with the clearest plate's letters and digits, and a list of all plates. */
  static Map<String, Object> of(Map<String, Object> report) {
    List<Map<?, ?>> all = new ArrayList<>(List.of(report));
    if (report.get("further") instanceof List<?> further) {
      further.forEach(one -> all.add((Map<?, ?>) one));
    }
    Map<String, Object> answer = new LinkedHashMap<>(report);
    TOLD.forEach(id -> answer.put(id, value(report, id)));
    answer.put(
        "plates",
        all.stream().filter(one -> one.get("plate") != null).map(PlateAnswer::one).toList());
    return answer;
  }

  private static Map<String, Object> one(Map<?, ?> reading) {
    Map<String, Object> plate = new LinkedHashMap<>();
    TOLD.forEach(id -> plate.put(id, value(reading, id)));
    for (String key : List.of("document", "fields", "plate")) {
      plate.put(key, reading.get(key));
    }
    return plate;
  }

  private static String value(Map<?, ?> reading, String id) {
    return reading.get("fields") instanceof Map<?, ?> fields
            && fields.get(id) instanceof Map<?, ?> field
            && field.get("value") instanceof String text
        ? text
        : "";
  }
}
