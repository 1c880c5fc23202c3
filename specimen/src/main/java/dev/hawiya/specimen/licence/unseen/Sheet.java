package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.font.Typeface;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/**
 * What one side of one edition is made of, in the units of a {@link
 * dev.hawiya.specimen.drawing.Surface}.
 *
 * @param choices what may differ from card to card, by what it is
 * @param faces alternatives by what is printed with them: title, label, value or latin
 * @param share size of a label as a share of its value's
 * @param art what is drawn under the text
 * @param grips where a fingertip hides no field
 */
record Sheet(
    Map<String, List<String>> choices,
    Map<String, List<Typeface>> faces,
    double share,
    List<Art> art,
    List<Element> elements,
    List<Point> grips) {

  /**
   * @param detail a colour as hue, saturation, brightness and alpha, or ""
   */
  record Art(String name, Rectangle2D place, String detail) {}
}
