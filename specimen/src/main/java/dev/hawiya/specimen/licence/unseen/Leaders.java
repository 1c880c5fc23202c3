package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Folded;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line to be filled in: labels, each followed by dots up to the next one, and values in the
 * middle of the dots.
 *
 * @param size nominal, of values
 */
record Leaders(Place place, double size, List<Blank> blanks) implements Element {
  private static final double GAP = 10;
  private static final double UNDER = 8;

  /** How far below the first the second line of dots is. */
  private static final double LINE = 1.62;

  /**
   * @param share of the width among all blanks
   * @param twoLines whether dots of the whole width follow under it
   */
  record Blank(List<String> wordings, String id, double share, boolean twoLines) {}

  /** The room of one blank: where its label ends at the right, and its dots between two margins. */
  private record Cell(Blank blank, String label, double right, Place dots) {}

  @Override
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    blanks.forEach(blank -> ids.add(blank.id()));
    return ids;
  }

  @Override
  public List<Piece> pieces(Hand hand) {
    List<Piece> pieces = new ArrayList<>();
    Type type = hand.value(size);
    for (Cell cell : cells(hand)) {
      Place label = new Place(cell.dots().right(), cell.right(), place.baseline());
      pieces.add(Words.form(cell.label(), hand.label(size * hand.share()), label, "right"));
      Optional<String> text = hand.value(cell.blank().id());
      text.ifPresent(told -> filled(cell, told, type, pieces));
    }
    return pieces;
  }

  private void filled(Cell cell, String text, Type type, List<Piece> into) {
    Place dots = cell.dots();
    if (!cell.blank().twoLines()) {
      into.add(Words.value(text, type, dots, "centre"));
      return;
    }
    Place first = new Place(dots.left(), dots.right() - GAP, dots.baseline());
    Folded lines = Folded.of(cell.blank().id(), text, type, first.room());
    into.add(Words.value(lines.first(), type, first, "right"));
    if (!lines.second().isEmpty()) {
      into.add(Words.value(lines.second(), type, second(), "right"));
    }
  }

  private Place second() {
    return new Place(place.left(), place.right() - GAP, place.baseline() + LINE * size);
  }

  private List<Cell> cells(Hand hand) {
    double total = blanks.stream().mapToDouble(Blank::share).sum();
    Type type = hand.label(size * hand.share());
    List<Cell> cells = new ArrayList<>();
    double right = place.right();
    for (Blank blank : blanks) {
      double left = right - place.room() * blank.share() / total;
      String label = hand.worded(blank.wordings());
      double end = right - Setting.width(label, type) - GAP;
      cells.add(new Cell(blank, label, right, new Place(left + GAP, end, place.baseline())));
      right = left;
    }
    return cells;
  }

  @Override
  public void rule(Surface surface, Hand hand, Color ink) {
    float[] dots = {0.1f, 5};
    surface
        .graphics()
        .setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dots, 0));
    for (Cell cell : cells(hand)) {
      dots(surface, cell.dots(), ink);
      if (cell.blank().twoLines()) {
        dots(surface, second(), ink);
      }
    }
  }

  private static void dots(Surface surface, Place at, Color ink) {
    double y = at.baseline() + UNDER;
    surface.line(new Line2D.Double(at.left(), y, at.right(), y), ink);
  }
}
