package dev.hawiya.specimen.licence.chance;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.chance.part.Dice;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What of a layout is the same for all licences.
 *
 * @param portrait absent where a side has none
 * @param margin of all text
 */
record Frame(Optional<Rectangle2D> portrait, double margin) {
  private static final double EDGE = 2;

  /**
   * @param pictured how often there is a portrait
   */
  static Frame any(double pictured, Dice dice) {
    double margin = dice.between(24, 42);
    if (!dice.happens(pictured)) {
      return new Frame(Optional.empty(), margin);
    }
    double width = dice.between(168, 248);
    double height = width * dice.between(1.2, 1.4);
    double x = dice.happens(0.62) ? margin : Surface.WIDTH - margin - width;
    double y = dice.happens(0.25) ? dice.between(24, 60) : dice.between(104, 220);
    double low = Math.min(y, Surface.HEIGHT - 40 - height);
    return new Frame(Optional.of(new Rectangle2D.Double(x, low, width, height)), margin);
  }

  boolean left() {
    return portrait.map(at -> at.getX() < Surface.WIDTH / 2.0).orElse(false);
  }

  /** Beside the portrait; where there is none, a finger anywhere hides something. */
  List<Point> grips() {
    return portrait
        .map(at -> new Point(edge() / Surface.WIDTH, at.getCenterY() / Surface.HEIGHT))
        .stream()
        .toList();
  }

  private double edge() {
    return left() ? EDGE : Surface.WIDTH - EDGE;
  }
}
