package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Type;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

/** Measures lines of text, each but once. */
public final class Ruler {
  private static final double FULL = 100;

  private final Map<Line, Rectangle2D> measured = new HashMap<>();

  private record Line(String text, Typeface face, Typeface latin) {}

  double width(String text, Type type) {
    return text.isEmpty() ? 0 : box(text, type).getWidth() * type.size() / FULL;
  }

  /** How high it rises over its base line, never less than most letters do. */
  double ascent(String text, Type type) {
    double own = text.isEmpty() ? 0 : -box(text, type).getMinY() * type.size() / FULL;
    return Math.max(0.8 * type.size(), own);
  }

  /** How far it falls under its base line, never less than most letters do. */
  double descent(String text, Type type) {
    double own = text.isEmpty() ? 0 : box(text, type).getMaxY() * type.size() / FULL;
    return Math.max(0.3 * type.size(), own);
  }

  private Rectangle2D box(String text, Type type) {
    return measured.computeIfAbsent(
        new Line(text, type.face(), type.latin()),
        line -> Setting.bounds(text, new Type(type.face(), type.latin(), FULL)));
  }
}
