package dev.hawiya.specimen.licence.form;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Folded;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Values on dotted lines, each with its label under the line. */
final class LineForm extends Form {
  private static final double LABEL = 18;
  private static final double VALUE = 30;

  /** A smaller second line would not be legible: such a value is rather squeezed. */
  private static final double LEAST = 22;

  private static final double INSET = 8;

  /** Where the dotted line runs, from the foot of a cell. */
  private static final double UNDER = 25;

  LineForm(Plan plan) {
    super(plan);
  }

  @Override
  List<Piece> set(Cell cell, String value, Look look) {
    List<Piece> pieces = new ArrayList<>();
    double right = cell.box().getMaxX() - INSET;
    double room = cell.box().getWidth() - 2 * INSET;
    double line = cell.box().getMaxY() - UNDER;
    String label = look.worded(cell.wordings());
    Type small = new Type(look.label(), look.latin(), LABEL);
    Spot under = new Spot(right, true, line + LABEL, room);
    pieces.add(new Piece(label, Setting.set(label, small, under), Ink.FORM));
    double high = cell.box().getHeight() - UNDER;
    Type one = new Type(look.value(), look.latin(), Math.min(VALUE, high / 1.45));
    Folded folded = Folded.of(cell.id(), value, one, room);
    boolean two = !folded.second().isEmpty() && high / 2.75 >= LEAST;
    Type type = two ? new Type(look.value(), look.latin(), Math.min(VALUE, high / 2.75)) : one;
    double last = line - 0.36 * type.size();
    if (two) {
      pieces.add(
          piece(folded.first(), type, new Spot(right, true, last - 1.35 * type.size(), room)));
      pieces.add(piece(folded.second(), type, new Spot(right, true, last, room)));
    } else if (!value.isEmpty()) {
      pieces.add(piece(value, type, new Spot(right, true, last, room)));
    }
    return pieces;
  }

  private static Piece piece(String text, Type type, Spot spot) {
    return new Piece(text, Setting.set(text, type, spot), Ink.VALUE);
  }

  @Override
  void rule(Surface surface, Cell cell, Color ink) {
    float[] dots = {2, 4};
    surface
        .graphics()
        .setStroke(
            new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dots, 0));
    double y = cell.box().getMaxY() - UNDER;
    surface.line(
        new Line2D.Double(cell.box().getX() + INSET, y, cell.box().getMaxX() - INSET, y), ink);
  }
}
