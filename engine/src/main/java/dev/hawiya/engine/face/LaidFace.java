package dev.hawiya.engine.face;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;

/**
 * A rectangle round a face, in pixels.
 *
 * @param turn of its top edge, radians clockwise
 * @param score of the detector, 0..1
 */
record LaidFace(Point centre, double width, double height, double turn, double score) {
  static LaidFace of(FaceBoxes.Scored seen) {
    Box box = seen.box();
    Point centre = new Point(box.centreX(), box.centreY());
    return new LaidFace(centre, box.width(), box.height(), 0, seen.score());
  }

  LaidFace at(double newTurn) {
    return new LaidFace(centre, width, height, newTurn, score);
  }

  LaidFace moved(double dx, double dy) {
    return new LaidFace(new Point(centre.x() + dx, centre.y() + dy), width, height, turn, score);
  }

  LaidFace scaled(double by) {
    Point scaled = new Point(centre.x() * by, centre.y() * by);
    return new LaidFace(scaled, width * by, height * by, turn, score);
  }

  /** The upright box around it. */
  Box box() {
    double cos = Math.abs(Math.cos(turn));
    double sin = Math.abs(Math.sin(turn));
    double w = (cos * width + sin * height) / 2;
    double h = (sin * width + cos * height) / 2;
    return new Box(centre.x() - w, centre.y() - h, centre.x() + w, centre.y() + h);
  }
}
