package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.chance.part.Block;
import dev.hawiya.specimen.licence.chance.part.ClassGrid;
import dev.hawiya.specimen.licence.chance.part.ClassGrid.Column;
import dev.hawiya.specimen.licence.chance.part.Columns;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Fashion;
import dev.hawiya.specimen.licence.chance.part.Framed;
import dev.hawiya.specimen.licence.chance.part.Label;
import dev.hawiya.specimen.licence.chance.part.Part;
import dev.hawiya.specimen.licence.chance.part.Ruler;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import dev.hawiya.specimen.licence.chance.part.Slot;
import dev.hawiya.specimen.licence.chance.part.Stack;
import dev.hawiya.specimen.licence.chance.part.Style;
import dev.hawiya.specimen.licence.chance.part.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts slots into blocks, and blocks under and beside each other. */
final class Arranger {
  private static final Set<String> WIDE =
      Set.of("full_name", "name_latin", "owner_name", "present_address", "owner_address");
  private static final List<String> ALL = List.of("A", "B", "C", "D");
  private static final String[] OF_VEHICLES = {"بيانات المركبة", "المواصفات", "بيانات المحرك"};
  private static final String[] OF_PEOPLE = {"بيانات الرخصة", "البيانات الشخصية", "بيانات الترخيص"};
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
    Optional<Part> table = table(rest);
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
    table.ifPresent(part -> parts.add(dice.upTo(parts.size() + 1), part));
    return new Stack(parts, dice.between(3, 14));
  }

  /** Now and then a table of classes, whose slots are taken away. */
  private Optional<Part> table(List<Slot> slots) {
    List<Slot> three = new ArrayList<>();
    for (String id : List.of("licence_class", "issue_date", "expiry_date")) {
      slots.stream().filter(slot -> slot.id().equals(id)).findFirst().ifPresent(three::add);
    }
    if (three.size() < 3 || slots.size() < 5 || !dice.happens(0.2)) {
      return Optional.empty();
    }
    slots.removeAll(three);
    return Optional.of(classes(three));
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
    Words words = new Words(style, look);
    return framed(new Block(List.copyOf(slots), joins, first, words, fashion, ruler), slots);
  }

  /** Now and then with a frame, or with words over it. */
  private Part framed(Block block, List<Slot> slots) {
    boolean told = slots.size() > 2 && dice.happens(0.07);
    boolean closed = block.words().style().rule().closed();
    boolean drawn = !closed && slots.size() > 1 && dice.happens(0.12);
    if (!told && !drawn) {
      return block;
    }
    Framed.Look about =
        drawn
            ? dice.of(Framed.Look.LINE, Framed.Look.ROUNDED, Framed.Look.TINTED)
            : Framed.Look.BARE;
    boolean vehicle = slots.get(0).id().startsWith("vehicle");
    String words = vehicle ? dice.of(OF_VEHICLES) : dice.of(OF_PEOPLE);
    double size = Math.max(Fashion.LEAST_LABEL + 1, fashion.label());
    Type type = new Type(fashion.faces().title(), fashion.faces().latinLabel(), size);
    Role role = new Role(Ink.TITLE, fashion.inks().title(), Fashion.LEAST_LABEL);
    String text = told ? look.worded(List.of(words)) : "";
    return new Framed(block, text, type, role, about, ruler);
  }

  /** Classes with their dates, of a head each. */
  private Part classes(List<Slot> slots) {
    boolean all = dice.happens(0.3);
    List<String> held = List.of(slots.get(0).value().split("[^A-Z0-9]+"));
    List<String> rows =
        all ? Stream.concat(held.stream(), ALL.stream()).distinct().sorted().toList() : held;
    boolean latin = dice.happens(0.25);
    List<Column> columns = new ArrayList<>();
    for (Slot slot : slots) {
      boolean names = slot == slots.get(0);
      Label label = slot.label();
      columns.add(
          new Column(
              latin ? label.latin() : look.worded(List.of(label.arabic())),
              rows.stream()
                  .map(row -> names ? row : held.contains(row) ? slot.value() : "")
                  .toList()));
    }
    if (dice.happens(0.25)) {
      Collections.reverse(columns);
    }
    return new ClassGrid(columns, dice.happens(0.6), dice.happens(0.5), fashion, ruler);
  }
}
