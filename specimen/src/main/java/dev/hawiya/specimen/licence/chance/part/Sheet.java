package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** All that is put on one side; tells whether it can be read. */
public final class Sheet {
  private static final Rectangle2D CARD =
      new Rectangle2D.Double(15, 8, Surface.WIDTH - 30, Surface.HEIGHT - 18);
  private static final double NARROWEST = 0.8;

  private final List<Print> prints = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Ruler ruler = new Ruler();
  private boolean spoilt;

  /** A piece and what colour it is printed in. */
  public record Print(Piece piece, Color colour) {}

  public Ruler ruler() {
    return ruler;
  }

  public List<Print> prints() {
    return prints;
  }

  public List<Mark> marks() {
    return marks;
  }

  public void mark(Mark.Kind kind, Rectangle2D place) {
    marks.add(new Mark(kind, place));
  }

  /** What is squeezed until nobody can read it spoils the sheet. */
  public void text(String text, Type type, Spot spot, Role role) {
    if (text.isEmpty()) {
      return;
    }
    double wanted = spot.room() / ruler.width(text, type);
    double size = type.size() * Math.min(1, wanted / NARROWEST);
    if (spot.room() <= 0 || size < role.least()) {
      spoilt = true;
      return;
    }
    prints.add(
        new Print(new Piece(text, Setting.set(text, type, spot), role.ink()), role.colour()));
  }

  /**
   * @param least nominal size that can be read
   */
  public record Role(Piece.Ink ink, Color colour, double least) {}

  public void spoil() {
    spoilt = true;
  }

  /** Nothing is too small, outside, or over anything else. */
  public boolean sound() {
    if (spoilt) {
      return false;
    }
    List<Rectangle2D> boxes = prints.stream().map(p -> p.piece().shape().getBounds2D()).toList();
    List<Rectangle2D> taken =
        marks.stream().filter(m -> m.kind().keepsTextAway()).map(Mark::place).toList();
    for (int a = 0; a < boxes.size(); a++) {
      Rectangle2D box = boxes.get(a);
      if (!CARD.contains(box)
          || taken.stream().anyMatch(box::intersects)
          || boxes.subList(0, a).stream().anyMatch(box::intersects)) {
        return false;
      }
    }
    return true;
  }
}
