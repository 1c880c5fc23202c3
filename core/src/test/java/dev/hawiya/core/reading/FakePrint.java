package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextRegion;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a labelled area, as a detector and a recogniser would answer them. */
record FakePrint(Map<TextRegion, String> lines) {
  static final FakePrint NONE = new FakePrint(Map.of());

  /** Lines given as {@code x y height text}, in millimetres of a passport's labelled area. */
  static FakePrint of(String... lines) {
    Map<TextRegion, String> placed = new LinkedHashMap<>();
    Arrays.stream(lines).map(FakePrint::line).forEach(l -> placed.put(l.region(), l.text()));
    return new FakePrint(placed);
  }

  private record Line(TextRegion region, String text) {}

  private static Line line(String line) {
    String[] parts = line.split(" ", 4);
    double x = Double.parseDouble(parts[0]);
    double y = Double.parseDouble(parts[1]);
    double height = Double.parseDouble(parts[2]);
    boolean arabic = parts[3].codePoints().anyMatch(c -> c >= 0x600 && c < 0x700);
    double length = 0.8 * height * parts[3].length();
    double left = arabic ? x - length : x;
    Box box = new Box(left / 125, y / 69.52, (left + length) / 125, (y + height) / 69.52);
    return new Line(new TextRegion(box, 0.9, arabic ? Script.ARABIC : Script.LATIN), parts[3]);
  }

  List<TextRegion> regions() {
    return List.copyOf(lines.keySet());
  }

  Optional<String> text(TextRegion region) {
    return Optional.ofNullable(lines.get(region));
  }
}
