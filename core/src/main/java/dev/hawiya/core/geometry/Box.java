package dev.hawiya.core.geometry;

/** An upright rectangle x0,y0..x1,y1 in 0..1 of a picture, origin top left. */
public record Box(double x0, double y0, double x1, double y1) {
  public Box {
    if (!(x0 <= x1 && y0 <= y1)) {
      throw new IllegalArgumentException("a box needs x0 <= x1 and y0 <= y1");
    }
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double area() {
    return width() * height();
  }

  public double centreX() {
    return (x0 + x1) / 2;
  }

  public double centreY() {
    return (y0 + y1) / 2;
  }

  /** Whether a place lies inside; the right and the lower border are outside. */
  public boolean contains(double x, double y) {
    return x >= x0 && x < x1 && y >= y0 && y < y1;
  }

  /** The area shared with another box; 0 where they do not meet. */
  public double overlap(Box other) {
    double w = Math.min(x1, other.x1) - Math.max(x0, other.x0);
    double h = Math.min(y1, other.y1) - Math.max(y0, other.y0);
    return w > 0 && h > 0 ? w * h : 0;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /** This box grown by a margin on each side, cut to the picture. */
  public Box grown(double dx, double dy) {
    return new Box(
        Math.max(0, Math.min(x0 - dx, 1)),
        Math.max(0, Math.min(y0 - dy, 1)),
        Math.max(0, Math.min(x1 + dx, 1)),
        Math.max(0, Math.min(y1 + dy, 1)));
  }
}
