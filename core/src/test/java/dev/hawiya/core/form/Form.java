package dev.hawiya.core.form;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.name.LatinNames;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lines of a licence as detectors and recognisers would give them, and what is found in them. */
final class Form {
  private static final Catalog CATALOG = Catalog.load();
  private static final LatinNames NAMES = LatinNames.egyptian();
  private static final double CHARACTER = 0.5;

  private final Layout layout;
  private final List<TextLine> lines = new ArrayList<>();

  Form(String type, String side) {
    this.layout =
        CATALOG.document(type).map(t -> new Layout(t, t.side(side).orElseThrow())).orElseThrow();
  }

  /**
   * A line in millimetres of the card.
   *
   * @param x where it begins: its right end in Arabic, its left one in Latin script and digits
   */
  Form at(double x, double y, double height, String text) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x620 && c < 0x660);
    double length = CHARACTER * height * text.length();
    double left = arabic ? x - length : x;
    PageSize card = PageSize.ID_1;
    Box box =
        new Box(
            left / card.width(),
            y / card.height(),
            (left + length) / card.width(),
            (y + height) / card.height());
    Script script = arabic ? Script.ARABIC : Script.LATIN;
    LineKind kind = arabic ? LineKind.ARABIC : LineKind.LATIN_TEXT;
    lines.add(
        new TextLine(
            new TextRegion(box, 0.9, script), kind, List.of(new TextAlternative(text, 0.95))));
    return this;
  }

  Map<String, String> found() {
    return new TreeMap<>(
        new FormFinder(layout, NAMES)
            .find(lines, PageSize.ID_1).entrySet().stream()
                .collect(
                    Collectors.toMap(
                        e -> e.getKey().id(),
                        e ->
                            e.getValue().lines().stream()
                                .map(TextLine::text)
                                .collect(Collectors.joining("|")))));
  }

  /** Where the first line of a field stands, 0..1 of the card. */
  Box place(String field) {
    return new FormFinder(layout, NAMES)
        .find(lines, PageSize.ID_1).entrySet().stream()
            .filter(e -> e.getKey().id().equals(field))
            .map(e -> e.getValue().lines().get(0).region().box())
            .findFirst()
            .orElseThrow();
  }

  int labels() {
    return new FormFinder(layout, NAMES).labels(lines);
  }
}
