package dev.hawiya.core.notice;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;

/** What the photo looks like in the place of a zone. */
record ZoneView(Quad place, Raster photo) {
  /** A zone that ends this near to the edge of the photo goes on beyond it. */
  private static final double EDGE = 0.02;

  /** The band of two or three lines is at least this many capitals high. */
  private static final double CAPITALS = 3.6;

  private static final int BURNT = 252;

  boolean touchesTheEdge() {
    Box box = place.bounds();
    return box.x0() < EDGE || box.y0() < EDGE || box.x1() > 1 - EDGE || box.y1() > 1 - EDGE;
  }

  /** Height of the capitals in pixels, about. */
  double height() {
    Point a = place.topLeft();
    Point b = place.bottomLeft();
    double band = Math.hypot((a.x() - b.x()) * photo.width(), (a.y() - b.y()) * photo.height());
    return band / CAPITALS;
  }

  /** Share of burnt-out pixels there and half as far on either side: glare parts a zone. */
  double burnt() {
    int burnt = 0;
    int all = 0;
    for (double v = 0.05; v < 1; v += 0.1) {
      for (double u = -0.5; u < 1.5; u += 0.02) {
        Point top = place.topLeft().towards(place.topRight(), u);
        Point p = top.towards(place.bottomLeft().towards(place.bottomRight(), u), v);
        int x = (int) Math.max(0, Math.min(photo.width() - 1, p.x() * photo.width()));
        int y = (int) Math.max(0, Math.min(photo.height() - 1, p.y() * photo.height()));
        int at = (y * photo.width() + x) * 3;
        all++;
        burnt += isBurnt(at) && isBurnt(at + 1) && isBurnt(at + 2) ? 1 : 0;
      }
    }
    return burnt / (double) all;
  }

  private boolean isBurnt(int sample) {
    return (photo.rgb()[sample] & 0xFF) >= BURNT;
  }
}
