package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.chance.part.Cell.Draft;
import java.awt.geom.Rectangle2D;

/** A label over its value, or under it. */
final class OverSetter extends CellSetter {
  private final boolean centred;

  OverSetter(Block block, double scale) {
    super(block, scale);
    this.centred = style.align() == Style.Align.CENTRE && style.rule() != Style.Rule.CELL;
  }

  @Override
  double wish(Slot slot, int number) {
    double label = labelWidth(slot, number) + otherSide(slot);
    return 2 * pad + Math.max(label, valueWidth(slot));
  }

  private double otherSide(Slot slot) {
    String other = words.other(slot);
    boolean sides = style.tongue() == Style.Tongue.SIDES && !other.isEmpty();
    return sides ? ruler.width(other, label) + label.size() : 0;
  }

  @Override
  Cell set(Slot slot, Room room) {
    Draft draft = new Draft();
    boolean leftward = words.leftward(slot);
    Lane lane = new Lane(pad, room.width() - pad, leftward);
    boolean box = style.rule() == Style.Rule.BOX;
    if (style.place() == Style.Place.UNDER) {
      double top = pad / 2 + BETWEEN + ruler.ascent(slot.value(), value);
      double line = value(draft, slot, lane, top, lane);
      rules(draft, lane, line);
      return draft.done(labels(draft, slot, room, line + BETWEEN) + pad / 2, 0);
    }
    double foot = labels(draft, slot, room, pad / 2 + 1) + BETWEEN + (box ? BETWEEN : 0);
    double base = foot + ruler.ascent(slot.value(), value);
    double end = value(draft, slot, lane, base, lane);
    rules(draft, lane, end);
    return draft.done(end + BETWEEN + pad / 2, foot - 1);
  }

  private void rules(Draft draft, Lane lane, double y) {
    if (style.rule() == Style.Rule.DOTS) {
      draft.mark(Mark.Kind.DOTS, new Rectangle2D.Double(lane.left(), y, lane.room(), 1));
    } else if (style.rule() == Style.Rule.LINE && style.place() == Style.Place.UNDER) {
      draft.mark(Mark.Kind.RULE, new Rectangle2D.Double(lane.left(), y, lane.room(), 1.4));
    }
  }

  /** The line or lines of a label; answers how deep they reach. */
  private double labels(Draft draft, Slot slot, Room room, double top) {
    boolean leftward = words.leftward(slot);
    String main = words.main(slot, room.number());
    String other = words.other(slot);
    double wide = room.width() - 2 * pad;
    double base = top + ruler.ascent(main, label);
    double side = otherSide(slot);
    draft.put(main, label, spot(main, room, wide - side, base, leftward), false);
    double foot = base + ruler.descent(main, label);
    if (style.tongue() == Style.Tongue.SIDES) {
      draft.put(other, label, new Spot(pad, false, base, wide / 2), false);
      return Math.max(foot, other.isEmpty() ? 0 : base + ruler.descent(other, label));
    }
    if (other.isEmpty()) {
      return foot;
    }
    double under = foot + ruler.ascent(other, small);
    double width = Math.min(wide, ruler.width(other, small));
    double margin = centred ? room.width() / 2 + width / 2 : room.width() - pad;
    draft.put(other, small, new Spot(margin, true, under, wide), false);
    return under + ruler.descent(other, small);
  }

  private Spot spot(String text, Room room, double wide, double base, boolean leftward) {
    boolean middle = centred && style.tongue() != Style.Tongue.SIDES;
    if (middle) {
      double width = Math.min(wide, ruler.width(text, label));
      return new Spot(room.width() / 2 + width / 2, true, base, wide);
    }
    return new Spot(leftward ? pad : room.width() - pad, !leftward, base, wide);
  }
}
