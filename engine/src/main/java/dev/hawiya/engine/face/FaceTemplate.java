package dev.hawiya.engine.face;

import dev.hawiya.core.geometry.Point;
import java.util.List;

/** Where the five points of an aligned face stand, in pixels of 112: ArcFace's template. */
final class FaceTemplate {
  private static final List<Point> POINTS =
      List.of(
          new Point(38.2946, 51.6963),
          new Point(73.5318, 51.5014),
          new Point(56.0252, 71.7366),
          new Point(41.5493, 92.3655),
          new Point(70.7299, 92.2041));

  private static final double EYE_DISTANCE = 35.2;

  private FaceTemplate() {}

  /** What lays five points onto the template. */
  static Affine laying(List<Point> five) {
    return Similarity.between(five, POINTS);
  }

  /** How far the points lie from the template, laid onto it: root mean square in eye distances. */
  static double misfit(List<Point> five) {
    Affine map = laying(five);
    double squares = 0;
    for (int i = 0; i < POINTS.size(); i++) {
      Point laid = map.apply(five.get(i));
      squares +=
          Math.pow(laid.x() - POINTS.get(i).x(), 2) + Math.pow(laid.y() - POINTS.get(i).y(), 2);
    }
    return Math.sqrt(squares / POINTS.size()) / EYE_DISTANCE;
  }
}
