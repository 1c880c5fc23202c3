package dev.hawiya.core.label;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a card as a detector and a recogniser would give them. */
final class Printed {
  private static final double CHARACTER = 0.55;

  private Printed() {}

  static SideLayout side(String type, String side) {
    return Catalog.load().document(type).flatMap(t -> t.side(side)).orElseThrow();
  }

  static TextLine in(Box box, String text) {
    return in(box, text, 0.95);
  }

  static TextLine in(Box box, String text, double score) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x620 && c < 0x6f0);
    return new TextLine(
        new TextRegion(box, 0.9, arabic ? Script.ARABIC : Script.LATIN),
        arabic ? LineKind.URDU : LineKind.LATIN_TEXT,
        List.of(new TextAlternative(text, score)));
  }

  /**
   * A line that begins at an edge, the right one in Urdu.
   *
   * @param x millimetres from the left of the card
   * @param y millimetres from its top to the top of the line
   */
  static TextLine at(double x, double y, double height, String text) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x620 && c < 0x6f0);
    double length = CHARACTER * height * text.length();
    double left = arabic ? x - length : x;
    PageSize card = PageSize.ID_1;
    return in(
        new Box(
            left / card.width(),
            y / card.height(),
            (left + length) / card.width(),
            (y + height) / card.height()),
        text);
  }

  static String text(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).collect(Collectors.joining("|"));
  }
}
