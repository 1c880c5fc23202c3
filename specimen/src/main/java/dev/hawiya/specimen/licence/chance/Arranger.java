package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.chance.part.Block;
import dev.hawiya.specimen.licence.chance.part.Columns;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Fashion;
import dev.hawiya.specimen.licence.chance.part.Part;
import dev.hawiya.specimen.licence.chance.part.Ruler;
import dev.hawiya.specimen.licence.chance.part.Slot;
import dev.hawiya.specimen.licence.chance.part.Stack;
import dev.hawiya.specimen.licence.chance.part.Style;
import dev.hawiya.specimen.licence.chance.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts slots into blocks, and blocks under and beside each other. */
final class Arranger {
  private static final Set<String> WIDE =
      Set.of("full_name", "name_latin", "owner_name", "present_address", "owner_address");
  private static final double TWO = 540;
  private static final double THREE = 860;

  private final Fashion fashion;
  private final Look look;
  private final Ruler ruler;
  private final Dice dice;
  private final Style common;
  private final boolean alike;
  private int number = 1;

  Arranger(Fashion fashion, Look look, Ruler ruler, Dice dice) {
    this.fashion = fashion;
    this.look = look;
    this.ruler = ruler;
    this.dice = dice;
    this.common = Style.any(dice);
    this.alike = dice.happens(0.4);
  }

  Part arrange(List<Slot> slots, double width) {
    List<Part> parts = new ArrayList<>();
    List<Slot> rest = new ArrayList<>(slots);
    List<Slot> latin = slots.stream().filter(Slot::leftward).toList();
    boolean apart = !latin.isEmpty() && dice.happens(0.4);
    if (apart) {
      rest.removeAll(latin);
    }
    if (width > TWO && rest.size() > 3 && dice.happens(0.38)) {
      columned(rest, width, parts);
    } else {
      stacked(rest, parts);
    }
    if (apart) {
      parts.add(dice.upTo(parts.size() + 1), block(latin, style().latin()));
    }
    return new Stack(parts, dice.between(3, 14));
  }

  private Style style() {
    return alike ? common : Style.any(dice);
  }

  private void stacked(List<Slot> slots, List<Part> parts) {
    int count = Math.max(1, Math.min(dice.of(1, 1, 2, 2, 3), slots.size() / 2));
    int from = 0;
    for (int i = 0; i < count && from < slots.size(); i++) {
      int even = (slots.size() - from) / (count - i);
      int to = i == count - 1 ? slots.size() : from + Math.max(1, even + dice.of(-1, 0, 0, 1));
      to = Math.min(to, slots.size());
      parts.add(block(slots.subList(from, to), style()));
      from = to;
    }
  }

  /** Wide values over all, the others in columns; or all in columns. */
  private void columned(List<Slot> slots, double width, List<Part> parts) {
    List<Slot> wide = slots.stream().filter(slot -> WIDE.contains(slot.id())).toList();
    List<Slot> narrow = new ArrayList<>(slots);
    boolean over = !wide.isEmpty() && wide.size() < slots.size() - 1 && dice.happens(0.8);
    if (over) {
      narrow.removeAll(wide);
    }
    int count = Math.min(width > THREE && dice.happens(0.3) ? 3 : 2, narrow.size());
    boolean inTurn = dice.happens(0.4);
    List<Part> columns = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    Style style = style();
    boolean same = dice.happens(0.65);
    for (int i = 0; i < count; i++) {
      List<Slot> column = new ArrayList<>();
      for (int j = 0; j < narrow.size(); j++) {
        if ((inTurn ? j % count : j * count / narrow.size()) == i) {
          column.add(narrow.get(j));
        }
      }
      columns.add(block(column, single(same ? style : style())));
      shares.add(dice.between(0.8, 1.25));
    }
    parts.add(new Columns(columns, shares, dice.between(16, 44), dice.happens(0.25)));
    if (over) {
      parts.add(dice.upTo(2), block(wide, style()));
    }
  }

  private static Style single(Style style) {
    return new Style(
        style.place(),
        style.tongue(),
        style.align(),
        style.rule(),
        style.tab(),
        style.colon(),
        style.number(),
        style.paragraph(),
        1,
        style.gap());
  }

  private Part block(List<Slot> slots, Style style) {
    List<Boolean> joins = new ArrayList<>();
    double share = dice.of(0.6, 0.85, 1.0);
    slots.forEach(slot -> joins.add(dice.happens(share)));
    int first = number;
    number += slots.size();
    return new Block(List.copyOf(slots), joins, first, new Words(style, look), fashion, ruler);
  }
}
