package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Classes of vehicles under each other, each held one with its dates.
 *
 * @param columns from right to left
 * @param ruled whether lines part the cells
 * @param shaded whether the heads are
 */
public record ClassGrid(
    List<Column> columns, boolean ruled, boolean shaded, Fashion fashion, Ruler ruler)
    implements Part {
  private static final double PAD = 4;

  /**
   * @param head its label
   * @param values one a row, "" where a class is not held
   */
  public record Column(String head, List<String> values) {}

  private double row(double scale, boolean head) {
    double deepest = 0;
    for (Column column : columns) {
      for (String text : head ? List.of(column.head()) : column.values()) {
        Type type = head ? fashion.labelType(scale) : fashion.valueType(scale);
        deepest = Math.max(deepest, ruler.ascent(text, type) + ruler.descent(text, type));
      }
    }
    return deepest + PAD;
  }

  @Override
  public double height(double width, double scale) {
    return row(scale, true) + row(scale, false) * columns.get(0).values().size();
  }

  @Override
  public int lines() {
    return 1 + columns.get(0).values().size();
  }

  @Override
  public void set(Rectangle2D area, double scale, Sheet sheet) {
    double wide = area.getWidth() / columns.size();
    double spare = (area.getHeight() - height(area.getWidth(), scale)) / lines();
    double more = Math.max(0, Math.min(spare, fashion.loose() * fashion.value() / 2));
    for (int i = 0; i < columns.size(); i++) {
      double y = area.getY();
      double x = area.getMaxX() - wide * (i + 1);
      double high = row(scale, true) + more;
      Rectangle2D head = new Rectangle2D.Double(x, y, wide, high);
      if (shaded) {
        sheet.mark(Mark.Kind.SHADE, head);
      }
      cell(columns.get(i).head(), head, scale, true, sheet);
      for (String value : columns.get(i).values()) {
        y += high;
        high = row(scale, false) + more;
        cell(value, new Rectangle2D.Double(x, y, wide, high), scale, false, sheet);
      }
    }
  }

  private void cell(String text, Rectangle2D box, double scale, boolean head, Sheet sheet) {
    if (ruled) {
      sheet.mark(Mark.Kind.BOX, box);
    }
    Type type = head ? fashion.labelType(scale) : fashion.valueType(scale);
    double room = box.getWidth() - 3 * PAD;
    double width = Math.min(room, ruler.width(text, type));
    double deep = ruler.ascent(text, type) + ruler.descent(text, type);
    double base = box.getCenterY() - deep / 2 + ruler.ascent(text, type);
    Role role =
        head
            ? new Role(Ink.FORM, fashion.inks().label(), Fashion.LEAST_LABEL)
            : new Role(Ink.VALUE, fashion.inks().value(), Fashion.LEAST_VALUE);
    sheet.text(text, type, new Spot(box.getCenterX() + width / 2, true, base, room), role);
  }
}
