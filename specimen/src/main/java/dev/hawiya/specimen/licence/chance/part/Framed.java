package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import java.awt.geom.Rectangle2D;

/**
 * A part with a line all around, a tint under it, or words over it that say what it is about.
 *
 * @param about the words, or ""
 * @param ink of the words
 */
public record Framed(Part part, String about, Type type, Role ink, Look look, Ruler ruler)
    implements Part {
  private static final double PAD = 9;

  /** How far its lines may be spread. */
  private static final double SPREAD = 0.8;

  /** What is drawn about it. */
  public enum Look {
    BARE,
    LINE,
    ROUNDED,
    TINTED
  }

  private double pad() {
    return look == Look.BARE ? 0 : PAD;
  }

  private double head() {
    return about.isEmpty() ? 0 : ruler.ascent(about, type) + ruler.descent(about, type) + 4;
  }

  @Override
  public double height(double width, double scale) {
    return part.height(width - 2 * pad(), scale) + pad() * 1.4 + head();
  }

  @Override
  public int lines() {
    return part.lines();
  }

  @Override
  public void set(Rectangle2D room, double scale, Sheet sheet) {
    double most = height(room.getWidth(), scale) + SPREAD * type.size() * lines();
    Rectangle2D area =
        new Rectangle2D.Double(
            room.getX(), room.getY(), room.getWidth(), Math.min(room.getHeight(), most));
    double head = head();
    double y = area.getY() + 0.7 * pad();
    switch (look) {
      case LINE -> sheet.mark(Mark.Kind.BOX, area);
      case ROUNDED -> sheet.mark(Mark.Kind.ROUNDED, area);
      case TINTED -> sheet.mark(Mark.Kind.TINT, area);
      case BARE -> {}
    }
    if (!about.isEmpty()) {
      double base = y + ruler.ascent(about, type);
      double wide = area.getWidth() - 2 * pad();
      sheet.text(about, type, new Spot(area.getMaxX() - pad(), true, base, wide), ink);
    }
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + pad(),
            y + head,
            area.getWidth() - 2 * pad(),
            area.getHeight() - 1.4 * pad() - head);
    part.set(inner, scale, sheet);
  }
}
