package dev.hawiya.core.label;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextLine;

/** A line in units that are the same along both axes. */
public record PlacedLine(TextLine line, double x0, double y0, double x1, double y1) {
  public static PlacedLine of(TextLine line, double width, double height) {
    Box box = line.region().box();
    return new PlacedLine(
        line, box.x0() * width, box.y0() * height, box.x1() * width, box.y1() * height);
  }

  public boolean arabic() {
    return line.region().script() == Script.ARABIC;
  }

  public double height() {
    return y1 - y0;
  }

  public double middle() {
    return (y0 + y1) / 2;
  }

  /** How far apart the edges are at which lines of a script begin. */
  public double indent(PlacedLine other, boolean rightToLeft) {
    return Math.abs(rightToLeft ? x1 - other.x1 : x0 - other.x0);
  }

  /** The share of the narrower line that lies over or under the other. */
  public double shared(PlacedLine other) {
    double both = Math.min(x1, other.x1) - Math.max(x0, other.x0);
    return Math.max(0, both) / Math.min(x1 - x0, other.x1 - other.x0);
  }

  public boolean onRowOf(PlacedLine other) {
    return Math.abs(middle() - other.middle()) < 0.5 * Math.max(height(), other.height());
  }
}
