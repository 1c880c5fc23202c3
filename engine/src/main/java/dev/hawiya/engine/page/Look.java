package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one look at a photo, or a part of it, found.
 *
 * @param corners in pixels of the photo
 * @param appearance probability of each class
 * @param score certainty of the least certain corner, 0..1
 */
record Look(Quad corners, Map<String, Double> appearance, double score) {
  private static final String NOTHING = "NONE";

  /** The least area in pixels that a card can take up and still be read. */
  private static final double LEAST_AREA = 100 * 63;

  /** How much a look is worth: certain corners of something that is a document; 0 for none. */
  double merit() {
    return plausible() ? score * (1 - appearance.getOrDefault(NOTHING, 0.0)) : 0;
  }

  /** Whether the corners bound a four-sided area of some size: not mirrored, not bent in. */
  boolean plausible() {
    List<Point> c = corners.corners();
    for (int i = 0; i < 4; i++) {
      Point p = c.get(i);
      Point q = c.get((i + 1) % 4);
      Point r = c.get((i + 2) % 4);
      if ((q.x() - p.x()) * (r.y() - q.y()) - (q.y() - p.y()) * (r.x() - q.x()) <= 0) {
        return false;
      }
    }
    return corners.area() > LEAST_AREA;
  }

  /** The farthest that a corner lies from where another look saw it, in widths of the card. */
  double moved(Look other) {
    double farthest = 0;
    for (int i = 0; i < 4; i++) {
      Point here = corners.corners().get(i);
      farthest = Math.max(farthest, distance(here, other.corners.corners().get(i)));
    }
    return farthest / distance(corners.topLeft(), corners.topRight());
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /** A later look at the same card, with what both say it is. */
  Look after(Look earlier) {
    Map<String, Double> mean = new LinkedHashMap<>(appearance);
    mean.replaceAll((layout, p) -> (p + earlier.appearance.get(layout)) / 2);
    return new Look(corners, mean, score);
  }
}
