package dev.hawiya.specimen.licence.form;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A table: each cell is halved into a shaded label and a value in the middle of the rest. */
final class TableForm extends Form {
  private static final double SHARE = 0.4;
  private static final double INSET = 8;
  private static final double SIZE = 27;

  TableForm(Plan plan) {
    super(plan);
  }

  @Override
  List<Piece> set(Cell cell, String value, Look look) {
    List<Piece> pieces = new ArrayList<>();
    double size = Math.min(SIZE, cell.box().getHeight() / 1.5);
    double baseline = cell.box().getCenterY() + 0.3 * size;
    String label = look.worded(cell.wordings());
    Type small = new Type(look.label(), look.latin(), size * 0.82);
    Rectangle2D shaded = shaded(cell);
    double room = shaded.getWidth() - 2 * INSET;
    Spot beside = new Spot(shaded.getMaxX() - INSET, true, baseline, room);
    pieces.add(new Piece(label, Setting.set(label, small, beside), Ink.FORM));
    if (!value.isEmpty()) {
      Type type = new Type(look.value(), look.latin(), size);
      double rest = shaded.getX() - cell.box().getX();
      double width = Math.min(rest - 2 * INSET, Setting.width(value, type));
      double right = cell.box().getX() + rest / 2 + width / 2;
      Spot spot = new Spot(right, true, baseline, rest - 2 * INSET);
      pieces.add(new Piece(value, Setting.set(value, type, spot), Ink.VALUE));
    }
    return pieces;
  }

  /** Wide cells need no wider labels. */
  private static Rectangle2D shaded(Cell cell) {
    Rectangle2D box = cell.box();
    double width = Math.min(200, SHARE * box.getWidth());
    return new Rectangle2D.Double(box.getMaxX() - width, box.getY(), width, box.getHeight());
  }

  @Override
  void rule(Surface surface, Cell cell, Color ink) {
    Color shade = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 40);
    surface.fill(shaded(cell), shade);
    surface.graphics().setStroke(new BasicStroke(1.3f));
    surface.line(cell.box(), ink);
    surface.line(shaded(cell), ink);
  }
}
