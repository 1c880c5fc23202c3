package dev.hawiya.core.form;

import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A table whose rows say the same day, such as one of the classes of a driving licence: it tells
 * where the other columns' cells stand, also those in which no line was seen.
 *
 * @param rows the lines with that day, from top to bottom; none where no day stands twice
 * @param all lines of the side
 */
record FormTable(List<PlacedLine> rows, List<PlacedLine> all, PageSize page) {
  /** Room about a cell, in its row's heights. */
  private static final double ROOM = 0.2;

  static FormTable of(List<TextLine> lines, PageSize page) {
    Map<LocalDate, List<PlacedLine>> days = new LinkedHashMap<>();
    for (TextLine line : lines) {
      DateForm.ANY_DAY
          .in(line.text())
          .ifPresent(
              day ->
                  days.merge(
                      day,
                      List.of(FormFinder.placed(line, page)),
                      (a, c) -> Stream.concat(a.stream(), c.stream()).toList()));
    }
    List<PlacedLine> most =
        days.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    return new FormTable(
        most.size() < 2
            ? List.of()
            : most.stream().sorted(Comparator.comparingDouble(PlacedLine::middle)).toList(),
        lines.stream().map(line -> FormFinder.placed(line, page)).toList(),
        page);
  }

  /**
   * A column's cell of each row; of a row in which none was seen, its place.
   *
   * @param seen lines of the column
   * @param head of the column, where none is seen
   */
  List<TextLine> column(List<TextLine> seen, Optional<PlacedLine> head) {
    List<PlacedLine> cells =
        seen.stream().filter(FormValue::saysAnything).map(l -> FormFinder.placed(l, page)).toList();
    List<PlacedLine> marks = cells.isEmpty() ? head.stream().toList() : cells;
    if (rows.isEmpty() || marks.isEmpty()) {
      return seen;
    }
    DoubleStream left = marks.stream().mapToDouble(PlacedLine::x0);
    DoubleStream right = marks.stream().mapToDouble(PlacedLine::x1);
    double x0 = left.min().orElseThrow();
    double x1 = right.max().orElseThrow();
    return rows.stream()
        .map(
            row ->
                all.stream()
                    .filter(cell -> cell.onRowOf(row) && FormValue.saysAnything(cell.line()))
                    .filter(cell -> cell.x0() < x1 && cell.x1() > x0)
                    .findFirst()
                    .map(PlacedLine::line)
                    .orElseGet(() -> place(x0, x1, row)))
        .toList();
  }

  private TextLine place(double x0, double x1, PlacedLine row) {
    double room = ROOM * row.height();
    Box box =
        new Box(
            (x0 - room) / page.width(),
            row.y0() / page.height(),
            (x1 + room) / page.width(),
            row.y1() / page.height());
    TextRegion region = new TextRegion(box.grown(0, 0), 0, Script.UNKNOWN);
    return TextLine.unread(region);
  }
}
