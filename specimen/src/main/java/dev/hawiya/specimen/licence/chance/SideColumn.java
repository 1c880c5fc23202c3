package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Mark;
import dev.hawiya.specimen.licence.chance.part.Part;
import dev.hawiya.specimen.licence.chance.part.Sheet;
import dev.hawiya.specimen.licence.chance.part.Slot;
import dev.hawiya.specimen.licence.chance.part.Strip;
import dev.hawiya.specimen.licence.chance.part.Strip.Group;
import dev.hawiya.specimen.licence.chance.part.Strip.Line;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What stands under a portrait. */
final class SideColumn {
  private static final double LEAST = 56;

  private final Frame frame;
  private final List<Line> lines;
  private final Captions captions;
  private final Dice dice;

  SideColumn(Frame frame, List<Line> lines, Captions captions, Dice dice) {
    this.frame = frame;
    this.lines = lines;
    this.captions = captions;
    this.dice = dice;
  }

  /** Fills the column from one height to another; slots that stand here are taken away. */
  void set(double from, double to, List<Slot> slots, Arranger arranger, Sheet sheet) {
    if (frame.portrait().isEmpty()) {
      return;
    }
    Rectangle2D portrait = frame.portrait().orElseThrow();
    double y = from;
    if (!lines.isEmpty()) {
      Strip strip = new Strip(List.of(new Group(lines, 0, true)), sheet.ruler());
      double high = strip.height(portrait.getWidth(), 1);
      strip.set(at(portrait, y, high), 1, sheet);
      y += high + 6;
    }
    y = slot(y, to, slots, arranger, sheet);
    if (to - y > LEAST) {
      Rectangle2D rest = at(portrait, y, to - y);
      Mark.Kind kind =
          dice.of(
              Mark.Kind.SIGNATURE, Mark.Kind.QR, Mark.Kind.CHIP, Mark.Kind.GHOST, Mark.Kind.STAMP);
      if (dice.happens(0.75)) {
        mark(kind, rest, sheet);
      }
    }
  }

  /** One short value, or none. */
  private double slot(double y, double to, List<Slot> slots, Arranger arranger, Sheet sheet) {
    List<Slot> few =
        slots.stream()
            .filter(
                slot ->
                    List.of(
                            "licence_class",
                            "blood",
                            "licence_kind",
                            "nationality",
                            "issue_date",
                            "expiry_date",
                            "file")
                        .contains(slot.id()))
            .toList();
    if (few.isEmpty() || !dice.happens(0.4)) {
      return y;
    }
    Rectangle2D portrait = frame.portrait().orElseThrow();
    Slot one = dice.any(few);
    Part part = arranger.arrange(List.of(one), portrait.getWidth());
    double high = part.height(portrait.getWidth(), 1);
    if (y + high > to) {
      return y;
    }
    part.set(at(portrait, y, high), 1, sheet);
    slots.remove(one);
    return y + high + 8;
  }

  private void mark(Mark.Kind kind, Rectangle2D rest, Sheet sheet) {
    double high = Math.min(rest.getHeight(), kind == Mark.Kind.SIGNATURE ? 60 : 120);
    double wide =
        switch (kind) {
          case SIGNATURE -> rest.getWidth() * 0.8;
          case GHOST -> high * 0.77;
          case CHIP -> high * 1.2;
          default -> high;
        };
    double x =
        rest.getX() + (rest.getWidth() - Math.min(wide, rest.getWidth())) * dice.of(0.0, 0.5, 1.0);
    double top = rest.getY() + (rest.getHeight() - high) * dice.between(0, 1);
    if (kind == Mark.Kind.SIGNATURE && rest.getHeight() > 100 && dice.happens(0.5)) {
      double base = rest.getMaxY() - 30;
      Strip strip =
          new Strip(List.of(new Group(List.of(captions.small(18)), 0, true)), sheet.ruler());
      strip.set(new Rectangle2D.Double(rest.getX(), base, rest.getWidth(), 26), 1, sheet);
      top = rest.getY();
      high = Math.min(60, rest.getHeight() - 40);
    }
    sheet.mark(kind, new Rectangle2D.Double(x, top, Math.min(wide, rest.getWidth()), high));
  }

  private static Rectangle2D at(Rectangle2D portrait, double y, double high) {
    return new Rectangle2D.Double(portrait.getX(), y, portrait.getWidth(), high);
  }
}
