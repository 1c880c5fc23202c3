package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Labels beside each other in a shaded strip, and under each its value.
 *
 * @param size nominal, of values
 * @param head how high the strip is
 */
record Grid(Rectangle2D box, double size, double head, List<Column> columns) implements Element {
  private static final double INSET = 8;

  /**
   * @param value a wording of values
   * @param share of the width among all columns
   */
  record Column(List<String> wordings, String value, double share) {}

  @Override
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    columns.forEach(column -> ids.addAll(Parts.ids(column.value())));
    return ids;
  }

  @Override
  public List<Piece> pieces(Hand hand) {
    List<Piece> pieces = new ArrayList<>();
    double small = size * hand.share();
    double label = box.getMinY() + head / 2 + 0.3 * small;
    double value = box.getMinY() + head + (box.getHeight() - head) / 2 + 0.33 * size;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Place over = new Place(right(i + 1) + INSET, right(i) - INSET, label);
      Place under = new Place(over.left(), over.right(), value);
      pieces.add(Words.form(hand.worded(column.wordings()), hand.label(small), over, "centre"));
      pieces.addAll(
          new Parts(column.value(), hand, size, hand.label(small), Ink.FORM).set(under, "centre"));
    }
    return pieces;
  }

  /** The right edge of a column; they run from right to left. */
  private double right(int column) {
    double total = columns.stream().mapToDouble(Column::share).sum();
    double before = columns.subList(0, column).stream().mapToDouble(Column::share).sum();
    return box.getMaxX() - box.getWidth() * before / total;
  }

  @Override
  public void rule(Surface surface, Hand hand, Color ink) {
    Rectangle2D strip = new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), head);
    surface.fill(strip, new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 38));
    surface.graphics().setStroke(new BasicStroke(1.4f));
    surface.line(box, ink);
    double foot = strip.getMaxY();
    surface.line(new Line2D.Double(box.getMinX(), foot, box.getMaxX(), foot), ink);
    for (int i = 1; i < columns.size(); i++) {
      surface.line(new Line2D.Double(right(i), box.getMinY(), right(i), box.getMaxY()), ink);
    }
  }
}
