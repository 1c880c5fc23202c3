package dev.hawiya.core.geometry;

/**
 * A place in a picture, 0..1 of its width and height from the top left; may lie a little outside.
 */
public record Point(double x, double y) {
  /** The place {@code t} of the way (0..1) from this one to another. */
  public Point towards(Point other, double t) {
    return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
  }
}
