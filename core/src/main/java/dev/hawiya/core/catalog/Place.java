package dev.hawiya.core.catalog;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.text.LineKind;
import java.util.List;
import java.util.Optional;

/**
 * Where a field is printed.
 *
 * @param zone 0..1 of the upright, rectified side
 * @param row place in the order from top to bottom, from 1; 0 for a field that stands by itself
 * @param kinds vocabularies of its line, the usual one first; several where documents differ
 * @param digitsShare share of the line's width, from the left, that holds only digits; 0 for none
 * @param label where its label stands, its left end and middle height, where that is known
 */
public record Place(
    Box zone, int row, List<LineKind> kinds, double digitsShare, Optional<Point> label) {
  public Place {
    kinds = List.copyOf(kinds);
  }

  /** The usual vocabulary of its line. */
  public LineKind kind() {
    return kinds.get(0);
  }
}
