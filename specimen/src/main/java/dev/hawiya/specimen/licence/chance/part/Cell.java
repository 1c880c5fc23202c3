package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Label and value of one slot as they are set, measured from the upper left corner of the cell.
 *
 * @param height of it all
 * @param edge where the part of the label ends: left of it beside a value, under it over one
 */
record Cell(List<Bit> bits, List<Mark> marks, double height, double edge) {

  /**
   * A line of text.
   *
   * @param spot with its base line from the top
   */
  record Bit(String text, Type type, Spot spot, boolean value) {}

  /** Puts it on a sheet. */
  void print(double x, double y, Fashion fashion, Sheet sheet) {
    for (Mark mark : marks) {
      Rectangle2D at = mark.place();
      sheet.mark(
          mark.kind(),
          new Rectangle2D.Double(x + at.getX(), y + at.getY(), at.getWidth(), at.getHeight()));
    }
    Role label = new Role(Ink.FORM, fashion.inks().label(), Fashion.LEAST_LABEL);
    Role value = new Role(Ink.VALUE, fashion.inks().value(), Fashion.LEAST_VALUE);
    for (Bit bit : bits) {
      Spot at = bit.spot();
      Spot spot = new Spot(x + at.margin(), at.right(), y + at.baseline(), at.room());
      sheet.text(bit.text(), bit.type(), spot, bit.value() ? value : label);
    }
  }

  /** A cell in the making. */
  static final class Draft {
    private final List<Bit> bits = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    void put(String text, Type type, Spot spot, boolean value) {
      if (!text.isEmpty()) {
        bits.add(new Bit(text, type, spot, value));
      }
    }

    void mark(Mark.Kind kind, Rectangle2D at) {
      marks.add(new Mark(kind, at));
    }

    Cell done(double height, double edge) {
      return new Cell(bits, marks, height, edge);
    }
  }
}
