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
import java.util.ArrayList;
import java.util.List;

/**
 * Cells with lines all around: the label small in the upper right corner, the value in the middle.
 */
final class RuledForm extends Form {
  private static final double LABEL = 19;
  private static final double VALUE = 30;

  /** A smaller second line would not be legible: such a value is rather squeezed. */
  private static final double LEAST = 22;

  private static final double INSET = 10;

  RuledForm(Plan plan) {
    super(plan);
  }

  @Override
  List<Piece> set(Cell cell, String value, Look look) {
    List<Piece> pieces = new ArrayList<>();
    double room = cell.box().getWidth() - 2 * INSET;
    String label = look.worded(cell.wordings());
    Type small = new Type(look.label(), look.latin(), LABEL);
    double top = cell.box().getY() + LABEL;
    Spot corner = new Spot(cell.box().getMaxX() - INSET, true, top, room);
    pieces.add(new Piece(label, Setting.set(label, small, corner), Ink.FORM));
    double left = cell.box().getHeight() - LABEL - 6;
    Type one = new Type(look.value(), look.latin(), Math.min(VALUE, left / 1.5));
    Folded folded = Folded.of(cell.id(), value, one, room);
    boolean two = !folded.second().isEmpty() && left / 2.9 >= LEAST;
    Type type = two ? new Type(look.value(), look.latin(), Math.min(VALUE, left / 2.9)) : one;
    double baseline = top + 4 + (left - (two ? 1.4 : 0) * type.size()) / 2 + 0.42 * type.size();
    line(two ? folded.first() : value, type, cell, baseline, pieces);
    line(two ? folded.second() : "", type, cell, baseline + 1.4 * type.size(), pieces);
    return pieces;
  }

  private static void line(String text, Type type, Cell cell, double baseline, List<Piece> into) {
    if (!text.isEmpty()) {
      double room = cell.box().getWidth() - 2 * INSET;
      double width = Math.min(room, Setting.width(text, type));
      Spot spot = new Spot(cell.box().getCenterX() + width / 2, true, baseline, room);
      into.add(new Piece(text, Setting.set(text, type, spot), Ink.VALUE));
    }
  }

  @Override
  void rule(Surface surface, Cell cell, Color ink) {
    surface.graphics().setStroke(new BasicStroke(1.5f));
    surface.line(cell.box(), ink);
  }
}
