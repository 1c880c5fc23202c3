package dev.hawiya.core.label;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.date.PrintedDate;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Values of several lines: what stands under a label in the label's column, down to the next. */
final class Blocks {
  /**
   * A line further under the last one than this, in the lower one's heights, is of something else.
   */
  private static final double GAP = 1.2;

  /** Nastaliq reaches into the line above it by so much of that line's height. */
  private static final double LAP = 0.35;

  /** Lines of a block begin at one edge, within this many heights. */
  private static final double INDENT = 1.2;

  /** Pieces of one line stand no further apart, in heights. */
  private static final double PIECE = 0.8;

  /** Lines of one block are alike in height within this share of the higher: Nastaliq varies. */
  private static final double ALIKE = 0.5;

  private static final int FEWEST_LETTERS = 2;

  private record Titled(Wordings.Label label, Optional<TextLine> rest, PlacedLine line) {
    boolean names(FieldDefinition field) {
      return label.field().filter(f -> f.id().equals(field.id())).isPresent();
    }
  }

  private final List<Titled> labels = new ArrayList<>();
  private final List<PlacedLine> others = new ArrayList<>();

  Blocks(List<ReadLine> lines, PageSize page) {
    for (ReadLine read : lines) {
      PlacedLine placed = PlacedLine.of(read.line(), page.width(), page.height());
      read.label()
          .ifPresentOrElse(
              l -> labels.add(new Titled(l, read.rest(), placed)), () -> others.add(placed));
    }
  }

  /** The lines of a field in reading order. */
  List<TextLine> of(FieldDefinition field) {
    Optional<Titled> title =
        labels.stream()
            .filter(l -> l.names(field) && SideWords.fits(field, l.line().line().region().script()))
            .min(Comparator.comparingDouble(l -> l.label().distance()));
    return title.map(t -> under(t, field)).orElse(List.of());
  }

  private List<TextLine> under(Titled title, FieldDefinition field) {
    List<TextLine> block = new ArrayList<>();
    title.rest().ifPresent(block::add);
    List<PlacedLine> possible = possible(title.line(), field);
    Optional<PlacedLine> last =
        block.isEmpty() ? first(title.line(), possible) : Optional.of(title.line());
    if (block.isEmpty()) {
      last.ifPresent(first -> block.addAll(row(first, possible)));
    }
    while (last.isPresent()) {
      PlacedLine above = last.get();
      last = possible.stream().filter(l -> follows(above, l)).findFirst();
      last.ifPresent(next -> block.addAll(row(next, possible)));
    }
    return block;
  }

  /** What may be of a block, from top to bottom. */
  private List<PlacedLine> possible(PlacedLine label, FieldDefinition field) {
    double end =
        labels.stream()
            .map(Titled::line)
            .filter(l -> l.middle() > label.y1() && l.shared(label) > 0)
            .mapToDouble(PlacedLine::middle)
            .min()
            .orElse(Double.MAX_VALUE);
    return others.stream()
        .filter(l -> SideWords.fits(field, l.line().region().script()) && holdsText(l))
        .filter(l -> l.middle() > label.y0() && l.middle() < end)
        .filter(l -> within(l.line().region().box(), field.place().zone()))
        .sorted(Comparator.comparingDouble(PlacedLine::middle))
        .toList();
  }

  private static Optional<PlacedLine> first(PlacedLine label, List<PlacedLine> possible) {
    return possible.stream()
        .filter(l -> Nearness.between(label, l) < Nearness.FAR)
        .min(Comparator.comparingDouble(l -> Nearness.between(label, l)));
  }

  /** Whether a line is the next of a block: near under the last, begun at the same edge. */
  private static boolean follows(PlacedLine above, PlacedLine line) {
    double gap = (line.y0() - above.y1()) / Math.min(line.height(), above.height());
    return line.middle() > above.y1() - LAP * above.height()
        && !line.onRowOf(above)
        && line.middle() > above.middle()
        && gap <= GAP
        && line.indent(above, line.arabic()) <= INDENT * line.height()
        && Math.abs(line.height() - above.height())
            <= ALIKE * Math.max(line.height(), above.height());
  }

  /** A line with the pieces that go on from it on the same row, in reading order. */
  private static List<TextLine> row(PlacedLine start, List<PlacedLine> possible) {
    List<TextLine> row = new ArrayList<>(List.of(start.line()));
    Optional<PlacedLine> last = Optional.of(start);
    while (last.isPresent()) {
      PlacedLine piece = last.get();
      last = possible.stream().filter(l -> goesOn(piece, l) && !row.contains(l.line())).findFirst();
      last.ifPresent(l -> row.add(l.line()));
    }
    return row;
  }

  private static boolean goesOn(PlacedLine piece, PlacedLine line) {
    double gap = piece.arabic() ? piece.x0() - line.x1() : line.x0() - piece.x1();
    return line != piece && line.onRowOf(piece) && Math.abs(gap) <= PIECE * piece.height();
  }

  private static boolean holdsText(PlacedLine line) {
    String text = line.line().text();
    return text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && PrintedDate.in(text).isEmpty();
  }

  private static boolean within(Box line, Box zone) {
    return line.overlap(zone) > 0.5 * line.area();
  }
}
