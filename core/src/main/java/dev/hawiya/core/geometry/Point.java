package dev.hawiya.core.geometry;

/**
 * A place in a picture, 0..1 of its width and height from the top left; may lie a little outside.
 */
public record Point(double x, double y) {
  /** How far another place is, in shares of the picture's sides. */
  public double distance(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The place {@code t} of the way (0..1) from this one to another. */
  public Point towards(Point other, double t) {
    return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
  }
}
