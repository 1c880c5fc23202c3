package dev.hawiya.core.label;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;

/** A line in units that are the same along both axes. */
record PlacedLine(TextLine line, double x0, double y0, double x1, double y1) {
  static PlacedLine of(TextLine line, double width, double height) {
    Box box = line.region().box();
    return new PlacedLine(
        line, box.x0() * width, box.y0() * height, box.x1() * width, box.y1() * height);
  }

  boolean arabic() {
    return line.region().script() == Script.ARABIC;
  }

  double height() {
    return y1 - y0;
  }

  double middle() {
    return (y0 + y1) / 2;
  }

  /** How far apart the edges are at which lines of a script begin. */
  double indent(PlacedLine other, boolean rightToLeft) {
    return Math.abs(rightToLeft ? x1 - other.x1 : x0 - other.x0);
  }

  /** The share of the narrower line that lies over or under the other. */
  double shared(PlacedLine other) {
    double both = Math.min(x1, other.x1) - Math.max(x0, other.x0);
    return Math.max(0, both) / Math.min(x1 - x0, other.x1 - other.x0);
  }

  boolean onRowOf(PlacedLine other) {
    return Math.abs(middle() - other.middle()) < 0.5 * Math.max(height(), other.height());
  }
}
