package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.licence.Design.Block;
import dev.hawiya.specimen.licence.Design.Entry;
import dev.hawiya.specimen.licence.Design.Mode;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets the labelled values of one block under each other, of a size at which all have room. */
final class BlockSetter {
  private static final double[] FACTORS = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7};
  private static final double LINE = 1.5;
  private static final double ASCENT = 1.02;
  private static final double ABOVE = 1.36;
  private static final double GAP = 0.35;
  private static final Set<Mode> TABS = EnumSet.of(Mode.TABBED, Mode.SIDES);

  private final Block block;
  private final Look look;
  private final ValueText values;
  private final List<Piece> pieces = new ArrayList<>();
  private Type value;
  private Type label;
  private double top;
  private double widest;
  private double widestLatin;

  BlockSetter(Block block, Look look, ValueText values) {
    this.block = block;
    this.look = look;
    this.values = values;
  }

  List<Piece> set() {
    for (double factor : FACTORS) {
      double size = block.size() * look.scale() * factor;
      pieces.clear();
      top = block.area().getMinY();
      value = new Type(look.value(), look.latin(), size);
      label = new Type(look.label(), look.latin(), size * block.label());
      widest = widestLabel();
      widestLatin = widestLatin();
      block.entries().forEach(this::entry);
      if (top <= block.area().getMaxY()) {
        break;
      }
    }
    return pieces;
  }

  private void entry(Entry entry) {
    Optional<String> text = values.of(entry.id());
    String blank = look.choice("blank", "omitted");
    if (text.isEmpty() && (blank.equals("omitted") || entry.labels().get(0).isEmpty())) {
      return;
    }
    String printed = text.orElse(blank.equals("dashes") ? "-----" : "");
    switch (entry.mode()) {
      case ABOVE -> above(entry, printed);
      case LATIN -> latin(entry, printed);
      case BARE -> lines(entry, printed, new Room(right(), left(), right()));
      case BARE_LEFT -> leftward(printed, left());
      default -> beside(entry, printed);
    }
  }

  /** Right and left margin of the first line, and the right one of what follows it. */
  private record Room(double right, double left, double next) {}

  private void above(Entry entry, String printed) {
    double base = top + label.size() * ASCENT;
    label(entry, base);
    latinLabel(entry, base);
    top += label.size() * ABOVE + lift(printed);
    lines(entry, printed, new Room(right(), left(), right()));
  }

  private void latin(Entry entry, String printed) {
    double width = latinLabel(entry, top + value.size() * ASCENT);
    leftward(printed, left() + width + GAP * value.size());
  }

  private void leftward(String printed, double margin) {
    put(printed, value, new Spot(margin, false, baseline(), right() - margin), Ink.VALUE);
    top += value.size() * LINE;
  }

  private void beside(Entry entry, String printed) {
    double base = baseline();
    double width = label(entry, base);
    latinLabel(entry, base);
    boolean tabs = TABS.contains(entry.mode());
    double margin = right() - (tabs ? widest + GAP * value.size() : width) - GAP * value.size();
    double left = left() + (entry.mode() == Mode.SIDES ? widestLatin + GAP * value.size() : 0);
    lines(
        entry, printed, new Room(margin, left, entry.mode() == Mode.PARAGRAPH ? right() : margin));
  }

  /** One line of a value, or two where it is long and may be broken. */
  private void lines(Entry entry, String printed, Room room) {
    Folded folded = Folded.of(entry.id(), printed, value, room.right() - room.left());
    put(
        folded.first(),
        value,
        new Spot(room.right(), true, baseline(), room.right() - room.left()),
        Ink.VALUE);
    top += value.size() * LINE;
    if (!folded.second().isEmpty()) {
      put(
          folded.second(),
          value,
          new Spot(room.next(), true, baseline(), room.next() - room.left()),
          Ink.VALUE);
      top += value.size() * LINE;
    }
  }

  /** How much more room some ligatures want over them, such as that of God's name. */
  private double lift(String printed) {
    double ascent = printed.isEmpty() ? 0 : Setting.ascent(printed, value);
    return Math.max(0, ascent - value.size() * ASCENT);
  }

  private double label(Entry entry, double baseline) {
    String text = words(entry);
    put(text, label, new Spot(right(), true, baseline, right() - left()), Ink.FORM);
    return text.isEmpty() ? 0 : Setting.width(text, label);
  }

  private double latinLabel(Entry entry, double baseline) {
    String text = latinWords(entry);
    double room = (right() - left()) / 2;
    put(text, label, new Spot(left(), false, baseline, room), Ink.FORM);
    return text.isEmpty() ? 0 : Setting.width(text, label);
  }

  private void put(String text, Type type, Spot spot, Ink ink) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, Setting.set(text, type, spot), ink));
    }
  }

  private String words(Entry entry) {
    String word = look.worded(entry.labels());
    return word.isEmpty() ? "" : word + look.choice("colon", "");
  }

  private String latinWords(Entry entry) {
    return entry.latin().isEmpty() ? "" : entry.latin() + look.choice("colon", "").strip();
  }

  private double widestLabel() {
    return block.entries().stream()
        .filter(entry -> TABS.contains(entry.mode()))
        .mapToDouble(entry -> Setting.width(words(entry), label))
        .max()
        .orElse(0);
  }

  private double widestLatin() {
    return block.entries().stream()
        .filter(entry -> entry.mode() == Mode.SIDES && !entry.latin().isEmpty())
        .mapToDouble(entry -> Setting.width(latinWords(entry), label))
        .max()
        .orElse(0);
  }

  private double baseline() {
    return top + value.size() * ASCENT;
  }

  private double left() {
    return block.area().getMinX();
  }

  private double right() {
    return block.area().getMaxX();
  }
}
