package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Folded;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.chance.part.Cell.Draft;
import java.awt.geom.Rectangle2D;

/** Sets the cells of one block at one scale. */
abstract class CellSetter {
  /** A value that may be broken needs no more than this share of its width. */
  private static final double BROKEN = 0.62;

  private static final double PAD = 9;
  private static final double SMALL = 0.75;
  private static final double INDENT = 1.6;
  static final double BETWEEN = 3;

  final Style style;
  final Words words;
  final Ruler ruler;
  final Type label;
  final Type value;
  final Type small;
  final double pad;

  CellSetter(Block block, double scale) {
    this.style = block.style();
    this.words = block.words();
    this.ruler = block.ruler();
    this.label = block.fashion().labelType(scale);
    this.value = block.fashion().valueType(scale);
    this.small =
        new Type(
            label.face(), label.latin(), Math.max(Fashion.LEAST_LABEL + 0.1, label.size() * SMALL));
    this.pad = style.rule().closed() ? PAD : 0;
  }

  static CellSetter of(Block block, double scale) {
    return block.style().place() == Style.Place.BESIDE
        ? new BesideSetter(block, scale)
        : new OverSetter(block, scale);
  }

  /**
   * Room for a cell.
   *
   * @param number among the cells of the block
   * @param tab how wide labels are taken to be, at least
   */
  record Room(double width, double tab, int number) {}

  /** How wide a cell wants to be. */
  abstract double wish(Slot slot, int number);

  abstract Cell set(Slot slot, Room room);

  double labelWidth(Slot slot, int number) {
    double own = ruler.width(words.main(slot, number), label);
    boolean under = style.tongue() == Style.Tongue.SMALL;
    return under ? Math.max(own, ruler.width(words.other(slot), small)) : own;
  }

  double valueWidth(Slot slot) {
    double full = ruler.width(slot.value(), value) + (style.rule() == Style.Rule.BOX ? 2 * PAD : 0);
    return Folded.of(slot.id(), slot.value(), value, full / 2).second().isEmpty()
        ? full
        : full * BROKEN;
  }

  /** Where a line of a value may stand. */
  record Lane(double left, double right, boolean leftward) {
    double room() {
      return right - left;
    }
  }

  /** Puts a value on one line or two; answers how deep it reaches. */
  double value(Draft draft, Slot slot, Lane first, double baseline, Lane next) {
    boolean box = style.rule() == Style.Rule.BOX;
    Lane lane = box ? new Lane(first.left + PAD, first.right - PAD, first.leftward) : first;
    Lane second = box ? lane : next;
    Folded folded = Folded.of(slot.id(), slot.value(), value, lane.room());
    line(draft, folded.first(), lane, baseline);
    double foot = baseline + ruler.descent(folded.first(), value);
    if (!folded.second().isEmpty()) {
      double base = foot + 1 + ruler.ascent(folded.second(), value);
      line(draft, folded.second(), second, base);
      foot = base + ruler.descent(folded.second(), value);
    }
    if (box) {
      double top = baseline - ruler.ascent(folded.first(), value) - BETWEEN;
      draft.mark(
          Mark.Kind.BOX,
          new Rectangle2D.Double(first.left, top, first.room(), foot + BETWEEN - top));
      foot += BETWEEN + 1;
    }
    return foot;
  }

  private void line(Draft draft, String text, Lane lane, double baseline) {
    double width = Math.min(lane.room(), ruler.width(text, value));
    Spot spot =
        switch (style.align()) {
          case CENTRE ->
              new Spot(lane.left + lane.room() / 2 + width / 2, true, baseline, lane.room());
          case START -> edge(lane, !lane.leftward, baseline);
          case END -> end(lane, baseline);
        };
    draft.put(text, value, spot, true);
  }

  /** Beside a label at the far margin, else a little indented. */
  private Spot end(Lane lane, double baseline) {
    if (style.place() == Style.Place.BESIDE) {
      return edge(lane, lane.leftward, baseline);
    }
    double by = Math.min(INDENT * value.size(), 0.12 * lane.room());
    Lane inner =
        lane.leftward
            ? new Lane(lane.left + by, lane.right, true)
            : new Lane(lane.left, lane.right - by, false);
    return edge(inner, !lane.leftward, baseline);
  }

  private static Spot edge(Lane lane, boolean right, double baseline) {
    return new Spot(right ? lane.right : lane.left, right, baseline, lane.room());
  }
}
