package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.unseen.Grid.Column;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of cells, each a label with its value to the left of it. A single value takes two lines
 * where the row is high enough.
 *
 * @param size nominal, of values
 * @param tab how wide the room of a label is, or 0 for as wide as it is
 * @param style words: pill or shaded for what is behind labels; lines around cells, or under them;
 *     centre for values in the middle of their room
 */
record Ledger(Rectangle2D box, double size, double tab, List<String> style, List<Column> columns)
    implements Element {
  private static final double INSET = 9;
  private static final double GAP = 0.5;

  /** Between the room of a label and a value. */
  private static final double AIR = 13;

  private static final double CORNER = 14;
  private static final double PILL = 44;

  /** How high a row must be for two lines, as a multiple of the size of values. */
  private static final double TWO_LINES = 2.3;

  @Override
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    columns.forEach(column -> ids.addAll(Parts.ids(column.value())));
    return ids;
  }

  @Override
  public List<Piece> pieces(Hand hand) {
    List<Piece> pieces = new ArrayList<>();
    Type small = hand.label(size * hand.share());
    double baseline = box.getCenterY() + 0.33 * size;
    for (int i = 0; i < columns.size(); i++) {
      String label = hand.worded(columns.get(i).wordings());
      double right = right(i) - INSET;
      double width = tab > 0 ? tab - 2 * INSET : Setting.width(label, small);
      Place head = new Place(right - width, right, baseline - 0.1 * (size - small.size()));
      String align = style.contains("pill") ? "centre" : "right";
      pieces.add(Words.form(label, small, head, align));
      double end = head.left() - (tab > 0 ? INSET + AIR : GAP * size);
      pieces.addAll(
          filled(columns.get(i).value(), new Place(right(i + 1) + INSET, end, baseline), hand));
    }
    return pieces;
  }

  private List<Piece> filled(String value, Place place, Hand hand) {
    String align = style.contains("centre") ? "centre" : "right";
    if (box.getHeight() > TWO_LINES * size && Parts.ids(value).size() == 1) {
      return new Phrase(place, size, List.of("around", align), List.of(value)).pieces(hand);
    }
    Type small = hand.label(size * hand.share());
    return new Parts(value, hand, size, small, Ink.FORM).set(place, align);
  }

  /** The right edge of a cell; they run from right to left. */
  private double right(int column) {
    double total = columns.stream().mapToDouble(Column::share).sum();
    double before = columns.subList(0, column).stream().mapToDouble(Column::share).sum();
    return box.getMaxX() - box.getWidth() * before / total;
  }

  @Override
  public void rule(Surface surface, Hand hand, Color ink) {
    surface.graphics().setStroke(new BasicStroke(1.5f));
    for (int i = 0; i < columns.size(); i++) {
      ground(surface, right(i), ink);
      line(surface, right(i + 1), right(i), ink);
    }
  }

  /** What is behind a label. */
  private void ground(Surface surface, double right, Color ink) {
    double left = right - tab;
    double top = box.getMinY();
    if (style.contains("pill")) {
      double height = Math.min(PILL, box.getHeight()) - 6;
      surface.fill(
          new RoundRectangle2D.Double(
              left, box.getCenterY() - height / 2, tab, height, CORNER, CORNER),
          ink.darker());
    }
    if (style.contains("shaded")) {
      Color pale = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 40);
      surface.fill(new Rectangle2D.Double(left, top, tab, box.getHeight()), pale);
      surface.line(new Line2D.Double(left, top, left, box.getMaxY()), ink);
    }
  }

  private void line(Surface surface, double left, double right, Color ink) {
    double foot = box.getMaxY();
    if (style.contains("lines")) {
      surface.line(new Rectangle2D.Double(left, box.getMinY(), right - left, box.getHeight()), ink);
    }
    if (style.contains("under")) {
      surface.line(new Line2D.Double(left + INSET, foot, right - INSET, foot), ink);
    }
  }
}
