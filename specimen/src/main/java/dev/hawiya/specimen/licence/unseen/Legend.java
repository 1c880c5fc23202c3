package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A frame whose label interrupts its upper line, with a value in it.
 *
 * @param size nominal, of the value
 * @param align of the value, and of the label
 */
record Legend(Rectangle2D box, double size, String align, List<String> wordings, String value)
    implements Element {
  private static final double INSET = 14;
  private static final double CORNER = 10;
  private static final double AIR = 7;

  @Override
  public Set<String> ids() {
    return Parts.ids(value);
  }

  @Override
  public List<Piece> pieces(Hand hand) {
    List<Piece> pieces = new ArrayList<>();
    Type small = hand.label(size * hand.share());
    pieces.add(Words.form(hand.worded(wordings), small, label(hand), align));
    boolean fold = box.getHeight() > 2.6 * size;
    double baseline = box.getCenterY() + (fold ? 0.36 : 0.5) * size;
    Place inside = new Place(box.getMinX() + INSET, box.getMaxX() - INSET, baseline);
    List<String> style = fold ? List.of("around", align) : List.of(align);
    pieces.addAll(new Phrase(inside, size, style, List.of(value)).pieces(hand));
    return pieces;
  }

  /** Where the upper line is interrupted. */
  private Place label(Hand hand) {
    Type small = hand.label(size * hand.share());
    double width = Setting.width(hand.worded(wordings), small);
    double baseline = box.getMinY() + 0.3 * size * hand.share();
    double right =
        align.equals("centre") ? box.getCenterX() + width / 2 : box.getMaxX() - INSET - AIR;
    return new Place(right - width, right, baseline);
  }

  @Override
  public void rule(Surface surface, Hand hand, Color ink) {
    surface.graphics().setStroke(new BasicStroke(1.7f));
    Place gap = label(hand);
    Path2D path = new Path2D.Double();
    double left = box.getMinX();
    double right = box.getMaxX();
    double top = box.getMinY();
    double foot = box.getMaxY();
    path.moveTo(gap.right() + AIR, top);
    path.lineTo(right - CORNER, top);
    path.quadTo(right, top, right, top + CORNER);
    path.lineTo(right, foot - CORNER);
    path.quadTo(right, foot, right - CORNER, foot);
    path.lineTo(left + CORNER, foot);
    path.quadTo(left, foot, left, foot - CORNER);
    path.lineTo(left, top + CORNER);
    path.quadTo(left, top, left + CORNER, top);
    path.lineTo(gap.left() - AIR, top);
    surface.line(path, ink);
  }
}
