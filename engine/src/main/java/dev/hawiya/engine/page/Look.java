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

  /**
   * Sides of a card from the flattest to the steepest view of one, and how much longer one side may
   * look than its opposite. Two cards that are taken for one lie far beyond: 0.8 one above the
   * other, 3.2 side by side.
   */
  private static final double LEAST_ASPECT = 1.0;

  private static final double MOST_ASPECT = 2.4;
  private static final double MOST_TAPER = 1.8;

  /** The least area in pixels that a card can take up and still be read. */
  private static final double LEAST_AREA = 100 * 63;

  /** From which score corners are there, and up to which probability there is no document. */
  private static final double UNDOUBTED = 0.3;

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

  /** Whether corners that are certain enough bound what no single card's corners can. */
  boolean mixesCards() {
    return score >= UNDOUBTED
        && appearance.getOrDefault(NOTHING, 0.0) < UNDOUBTED
        && !(plausible() && shapedAsACard());
  }

  boolean shapedAsACard() {
    double top = distance(corners.topLeft(), corners.topRight());
    double bottom = distance(corners.bottomLeft(), corners.bottomRight());
    double left = distance(corners.topLeft(), corners.bottomLeft());
    double right = distance(corners.topRight(), corners.bottomRight());
    double aspect = (top + bottom) / (left + right);
    return aspect > LEAST_ASPECT
        && aspect < MOST_ASPECT
        && Math.max(top, bottom) < MOST_TAPER * Math.min(top, bottom)
        && Math.max(left, right) < MOST_TAPER * Math.min(left, right);
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
