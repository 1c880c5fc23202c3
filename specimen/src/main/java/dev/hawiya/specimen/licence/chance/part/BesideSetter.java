package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.chance.part.Cell.Draft;
import java.awt.geom.Rectangle2D;

/** A label and its value in one line. */
final class BesideSetter extends CellSetter {
  /** No label takes more of a cell. */
  private static final double WIDEST = 0.6;

  BesideSetter(Block block, double scale) {
    super(block, scale);
  }

  private double gap() {
    return (style.colon().isEmpty() ? 0.55 : 0.35) * value.size()
        + (style.rule() == Style.Rule.SHADED ? pad : 0);
  }

  @Override
  double wish(Slot slot, int number) {
    return 2 * pad + labelWidth(slot, number) + gap() + valueWidth(slot) + otherSide(slot);
  }

  /** What the Latin label takes at the other side. */
  private double otherSide(Slot slot) {
    String other = words.other(slot);
    boolean sides = style.tongue() == Style.Tongue.SIDES && !other.isEmpty();
    return sides ? ruler.width(other, label) + 0.5 * value.size() : 0;
  }

  @Override
  Cell set(Slot slot, Room room) {
    Draft draft = new Draft();
    String main = words.main(slot, room.number());
    boolean leftward = words.leftward(slot);
    double most = WIDEST * room.width();
    double tab = Math.min(most, Math.max(room.tab(), labelWidth(slot, room.number())));
    double base =
        pad / 2 + Math.max(ruler.ascent(main, label), ruler.ascent(slot.value(), value)) + BETWEEN;
    draft.put(
        main, label, new Spot(leftward ? pad : room.width() - pad, !leftward, base, tab), false);
    double other = otherSide(slot);
    double from = pad + tab + gap();
    Lane lane =
        leftward
            ? new Lane(from, room.width() - pad, true)
            : new Lane(pad + other, room.width() - from, false);
    Lane next = style.paragraph() ? new Lane(lane.left(), room.width() - pad, false) : lane;
    double foot = value(draft, slot, lane, base, leftward ? lane : next);
    foot = Math.max(foot, base + ruler.descent(main, label));
    foot = Math.max(foot, second(draft, slot, room, base));
    rules(draft, lane, base, slot);
    double edge = leftward ? pad + tab + pad : room.width() - pad - tab - pad;
    return draft.done(foot + pad / 2, edge);
  }

  /** The Latin label beside an Arabic one; answers how deep it reaches. */
  private double second(Draft draft, Slot slot, Room room, double base) {
    String other = words.other(slot);
    if (other.isEmpty()) {
      return 0;
    }
    if (style.tongue() == Style.Tongue.SIDES) {
      draft.put(other, label, new Spot(pad, false, base, WIDEST * room.width()), false);
      return base + ruler.descent(other, label);
    }
    String main = words.main(slot, room.number());
    double under = base + ruler.descent(main, label) + ruler.ascent(other, small);
    double wide = Math.max(room.tab(), labelWidth(slot, room.number()));
    draft.put(
        other,
        small,
        new Spot(room.width() - pad, true, under, Math.min(WIDEST * room.width(), wide)),
        false);
    return under + ruler.descent(other, small);
  }

  private void rules(Draft draft, Lane lane, double base, Slot slot) {
    double y = base + 0.28 * value.size();
    if (style.rule() == Style.Rule.DOTS) {
      draft.mark(Mark.Kind.DOTS, new Rectangle2D.Double(lane.left(), y, lane.room(), 1));
    }
    if (style.rule() == Style.Rule.LEADER) {
      double taken = Math.min(lane.room(), ruler.width(slot.value(), value)) + 8;
      double from = lane.leftward() ? lane.left() : lane.left() + taken;
      draft.mark(Mark.Kind.DOTS, new Rectangle2D.Double(from, base - 2, lane.room() - taken, 1));
    }
  }
}
