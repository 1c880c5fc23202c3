package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The one-line JSON form of a truth (RFC 8259). */
final class TruthJson {
  private TruthJson() {}

  static String of(SpecimenTruth truth) {
    String corners =
        truth.corners().corners().stream().map(TruthJson::point).collect(Collectors.joining(","));
    return "{\"file\":%s,\"type\":%s,\"side\":%s,\"corners\":[%s],\"fields\":%s,\"derived\":%s,\"raw\":%s%s}"
        .formatted(
            quoted(truth.file()),
            quoted(truth.type()),
            quoted(truth.side().id()),
            corners,
            object(truth.fields()),
            object(truth.derived()),
            object(truth.raw()),
            truth.attack().map(attack -> ",\"attack\":" + quoted(attack.id())).orElse(""));
  }

  private static String point(Point p) {
    return String.format(Locale.ROOT, "[%.6f,%.6f]", p.x(), p.y());
  }

  private static String object(Map<String, String> map) {
    return map.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c < 0x20 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }
}
