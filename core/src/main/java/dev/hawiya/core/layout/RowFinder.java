package dev.hawiya.core.layout;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups regions into rows, and joins the pieces into which a detector broke one line. */
final class RowFinder {
  /** Share of the lower of two pieces that must stand beside the other for them to be one row. */
  private static final double BESIDE = 0.5;

  /** Widest gap inside a line, in heights of the line: words stand within a third of it. */
  private static final double GAP = 0.5;

  private RowFinder() {}

  /**
   * The rows from top to bottom.
   *
   * @param aspect width of the page over its height
   */
  static List<Row> rows(List<TextRegion> regions, double aspect) {
    List<List<TextRegion>> rows = new ArrayList<>();
    List<TextRegion> sorted = new ArrayList<>(regions);
    sorted.sort(Comparator.comparingDouble(r -> r.box().centreY()));
    for (TextRegion region : sorted) {
      rows.stream()
          .filter(row -> row.stream().allMatch(r -> beside(r.box(), region.box())))
          .findFirst()
          .orElseGet(() -> added(rows))
          .add(region);
    }
    return rows.stream().map(row -> new Row(joined(row, aspect), List.of())).toList();
  }

  private static List<TextRegion> added(List<List<TextRegion>> rows) {
    List<TextRegion> row = new ArrayList<>();
    rows.add(row);
    return row;
  }

  private static boolean beside(Box a, Box b) {
    double shared = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
    return shared >= BESIDE * Math.min(a.height(), b.height());
  }

  private static List<TextRegion> joined(List<TextRegion> row, double aspect) {
    List<TextRegion> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(r -> -r.box().x1()));
    List<TextRegion> joined = new ArrayList<>();
    for (TextRegion next : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && near(joined.get(last).box(), next.box(), aspect)) {
        joined.set(last, Row.union(List.of(joined.get(last), next)));
      } else {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean near(Box right, Box left, double aspect) {
    double gap = (right.x0() - left.x1()) * aspect;
    return gap < GAP * Math.min(right.height(), left.height());
  }
}
