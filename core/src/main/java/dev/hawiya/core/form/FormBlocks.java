package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Values of several lines, and of a line that was seen in parts. */
record FormBlocks(FormValue values, FormPairs pairs) {
  /** Lines under a value continue it when they are this near, even and alike, in heights. */
  private static final double NEXT_LINE = 0.9;

  private static final double NEXT_INDENT = 1.5;

  /** No label before a value is longer than this, in the value's heights. */
  private static final double NEXT_BEFORE = 9;

  /** Words of one value stand no further apart, in its heights. */
  private static final double ADJOINING = 0.8;

  private static final double NEXT_SIZE = 0.4;

  /** A value with the lines that continue it. */
  List<TextLine> whole(FieldDefinition field, PlacedLine value) {
    List<TextLine> lines = new ArrayList<>(List.of(value.line()));
    if (FormValue.isOpen(field)) {
      lines.addAll(after(field, value, FormBlocks::adjoins));
    }
    if (FormValue.runsOn(field)) {
      lines.addAll(after(field, value, this::follows));
      above(field, value).ifPresent(line -> lines.add(0, line));
    }
    return lines;
  }

  /** The first line of a value whose second one stands nearer to the label under both. */
  private Optional<TextLine> above(FieldDefinition field, PlacedLine value) {
    Optional<PlacedLine> first =
        pairs
            .loose()
            .filter(l -> values.fits(field, l.line()) && follows(l, value))
            .filter(l -> goesOn(l.line().text(), value.line().text()))
            .findFirst();
    first.ifPresent(pairs::use);
    return first.map(PlacedLine::line);
  }

  private static boolean goesOn(String first, String second) {
    return first.endsWith("-") || second.startsWith("-") || first.contains(" - ");
  }

  private List<TextLine> after(
      FieldDefinition field, PlacedLine value, BiPredicate<PlacedLine, PlacedLine> next) {
    List<TextLine> lines = new ArrayList<>();
    Optional<PlacedLine> last = Optional.of(value);
    while (last.isPresent()) {
      PlacedLine before = last.get();
      last =
          pairs
              .loose()
              .filter(l -> values.fits(field, l.line()) && next.test(before, l))
              .findFirst();
      last.ifPresent(pairs::use);
      last.ifPresent(l -> lines.add(l.line()));
    }
    return lines;
  }

  /** Whether a line stands on the row of the one before it, with no more than a space between. */
  private static boolean adjoins(PlacedLine before, PlacedLine line) {
    double gap = before.arabic() ? before.x0() - line.x1() : line.x0() - before.x1();
    return line.onRowOf(before)
        && line.arabic() == before.arabic()
        && Math.abs(gap) < ADJOINING * before.height();
  }

  /** Whether a line continues the one above it, begun under it or under the label before that. */
  private boolean follows(PlacedLine above, PlacedLine line) {
    double size = Math.min(above.height(), line.height());
    double gap = (line.y0() - above.y1()) / size;
    double before = (line.x1() - above.x1()) / size;
    boolean underLabel = before > 0 && before < NEXT_BEFORE && !pairs.isLabelled(line);
    return gap > -0.5
        && gap < NEXT_LINE
        && line.middle() > above.y1()
        && (Math.abs(before) < NEXT_INDENT || underLabel)
        && Math.abs(line.height() - above.height()) < NEXT_SIZE * size;
  }
}
