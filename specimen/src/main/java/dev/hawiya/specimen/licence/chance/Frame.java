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
 * @param portrait where it stands, or something else in its place; absent where nothing does
 * @param pictured whether it is a portrait
 * @param margin of all text
 */
record Frame(Optional<Rectangle2D> portrait, boolean pictured, double margin) {
  private static final double EDGE = 2;

  /** How wide a fingertip is. */
  private static final double FINGER = 165;

  /**
   * @param pictured how often there is a portrait
   */
  static Frame any(double pictured, Dice dice) {
    double margin = dice.between(24, 42);
    if (!dice.happens(pictured)) {
      return dice.happens(0.14) ? coded(margin, dice) : new Frame(Optional.empty(), false, margin);
    }
    double width = dice.between(168, 248);
    double height = width * dice.between(1.2, 1.4);
    double x = dice.happens(0.62) ? margin : Surface.WIDTH - margin - width;
    double y = dice.happens(0.25) ? dice.between(24, 60) : dice.between(104, 220);
    double low = Math.min(y, Surface.HEIGHT - 40 - height);
    return new Frame(Optional.of(new Rectangle2D.Double(x, low, width, height)), true, margin);
  }

  /** A square code or a chip at one side. */
  private static Frame coded(double margin, Dice dice) {
    double side = dice.between(104, 160);
    double x = dice.happens(0.7) ? margin : Surface.WIDTH - margin - side;
    double y = dice.between(130, Surface.HEIGHT - 40 - side);
    return new Frame(Optional.of(new Rectangle2D.Double(x, y, side, side)), false, margin);
  }

  boolean left() {
    return portrait.map(at -> at.getX() < Surface.WIDTH / 2.0).orElse(false);
  }

  /** Beside the portrait; where there is none, a finger anywhere hides something. */
  List<Point> grips() {
    return portrait
        .filter(at -> at.getHeight() > FINGER)
        .map(at -> new Point(edge() / Surface.WIDTH, at.getCenterY() / Surface.HEIGHT))
        .stream()
        .toList();
  }

  private double edge() {
    return left() ? EDGE : Surface.WIDTH - EDGE;
  }
}
