package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.chance.part.CellSetter.Room;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Slots in rows of cells, all of one style.
 *
 * @param joins whether a slot stands beside the one before it where there is room
 * @param first number of its cells
 */
public record Block(
    List<Slot> slots, List<Boolean> joins, int first, Words words, Fashion fashion, Ruler ruler)
    implements Part {
  private static final double BETWEEN = 26;

  Style style() {
    return words.style();
  }

  /** A row, and the number of its first cell. */
  private record Row(List<Slot> slots, int number) {}

  private double between() {
    return style().rule().closed() ? 0 : BETWEEN;
  }

  private List<Row> rows(double width) {
    CellSetter setter = CellSetter.of(this, 1);
    List<Row> rows = new ArrayList<>();
    List<Slot> row = new ArrayList<>();
    double taken = 0;
    for (int i = 0; i < slots.size(); i++) {
      double wish = setter.wish(slots.get(i), first + i);
      boolean fits = taken + between() + wish <= width && row.size() < style().most();
      if (!row.isEmpty() && !(fits && joins.get(i))) {
        rows.add(new Row(row, first + i - row.size()));
        row = new ArrayList<>();
        taken = 0;
      }
      row.add(slots.get(i));
      taken += wish + between();
    }
    rows.add(new Row(row, first + slots.size() - row.size()));
    return rows;
  }

  /** Cells of equal width where all have room so, else each as it wants. */
  private double[] widths(Row row, double width, CellSetter setter) {
    int count = row.slots().size();
    double room = width - between() * (count - 1);
    double[] widths = new double[count];
    double total = 0;
    boolean even = true;
    for (int i = 0; i < count; i++) {
      widths[i] = setter.wish(row.slots().get(i), row.number() + i);
      total += widths[i];
      even &= widths[i] <= room / count;
    }
    for (int i = 0; i < count; i++) {
      widths[i] = even ? room / count : widths[i] * room / total;
    }
    return widths;
  }

  private double tab(Row row, int column, List<Row> rows, CellSetter setter) {
    double widest = 0;
    for (Row other : style().tab() ? rows : List.<Row>of()) {
      if (other.slots().size() == row.slots().size()) {
        Slot slot = other.slots().get(column);
        widest = Math.max(widest, setter.labelWidth(slot, other.number() + column));
      }
    }
    return widest;
  }

  private List<Cell> cells(Row row, double width, List<Row> rows, CellSetter setter) {
    double[] widths = widths(row, width, setter);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Room room = new Room(widths[i], tab(row, i, rows, setter), row.number() + i);
      cells.add(setter.set(row.slots().get(i), room));
    }
    return cells;
  }

  private double gap(double scale) {
    return style().rule().closed() ? 0 : style().gap() * fashion.value() * scale;
  }

  @Override
  public double height(double width, double scale) {
    List<Row> rows = rows(width);
    CellSetter setter = CellSetter.of(this, scale);
    double height = gap(scale) * rows.size();
    for (Row row : rows) {
      height += highest(cells(row, width, rows, setter));
    }
    return height;
  }

  @Override
  public int lines() {
    return Math.max(1, (int) Math.ceil(slots.size() / (double) style().most()));
  }

  @Override
  public void set(Rectangle2D area, double scale, Sheet sheet) {
    List<Row> rows = rows(area.getWidth());
    CellSetter setter = CellSetter.of(this, scale);
    double spare = (area.getHeight() - height(area.getWidth(), scale)) / rows.size();
    double more = Math.max(0, Math.min(spare, fashion.loose() * fashion.value()));
    double y = area.getY();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = cells(rows.get(i), area.getWidth(), rows, setter);
      double high = highest(cells) + more;
      double inner = style().rule().closed() ? more / 2 : 0;
      double right = area.getMaxX();
      double[] widths = widths(rows.get(i), area.getWidth(), setter);
      Rectangle2D strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), high);
      rule(strip, i, scale, sheet);
      for (int j = 0; j < cells.size(); j++) {
        right -= widths[j];
        Rectangle2D box = new Rectangle2D.Double(right, y, widths[j], high);
        double edge = cells.get(j).edge() + (style().place() == Style.Place.BESIDE ? 0 : inner);
        frame(box, edge, words.leftward(rows.get(i).slots().get(j)), sheet);
        cells.get(j).print(right, y + inner, fashion, sheet);
        right -= between();
      }
      y += high + gap(scale);
    }
  }

  private void rule(Rectangle2D strip, int row, double scale, Sheet sheet) {
    if (style().rule() == Style.Rule.ZEBRA && row % 2 == 0) {
      sheet.mark(Mark.Kind.TINT, strip);
    }
    if (style().rule() == Style.Rule.LINE && style().place() != Style.Place.UNDER) {
      double y = strip.getMaxY() + gap(scale) / 2;
      sheet.mark(Mark.Kind.RULE, new Rectangle2D.Double(strip.getX(), y, strip.getWidth(), 1.2));
    }
  }

  private void frame(Rectangle2D box, double edge, boolean leftward, Sheet sheet) {
    if (style().rule() == Style.Rule.SHADED) {
      sheet.mark(Mark.Kind.SHADE, shaded(box, edge, leftward));
    }
    if (style().rule() == Style.Rule.SHADED || style().rule() == Style.Rule.CELL) {
      sheet.mark(Mark.Kind.BOX, box);
    }
  }

  private Rectangle2D shaded(Rectangle2D box, double edge, boolean leftward) {
    if (style().place() == Style.Place.BESIDE) {
      return leftward
          ? new Rectangle2D.Double(box.getX(), box.getY(), edge, box.getHeight())
          : new Rectangle2D.Double(
              box.getX() + edge, box.getY(), box.getWidth() - edge, box.getHeight());
    }
    return new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), edge);
  }

  private static double highest(List<Cell> cells) {
    return cells.stream().mapToDouble(Cell::height).max().orElse(0);
  }
}
