package dev.hawiya.engine.mrz;

import dev.hawiya.core.geometry.Point;

/**
 * Where a zone lies, as a rectangle at any angle, in pixels.
 *
 * @param centre its middle
 * @param cosine of the reading direction
 * @param sine of the reading direction; positive where lines run downwards
 * @param length along the lines
 * @param height across them
 * @param score how sure the finder is, 0..1
 */
record ZonePlace(
    Point centre, double cosine, double sine, double length, double height, double score) {
  /** The point that lies {@code along} in reading direction and {@code across} below the centre. */
  Point at(double along, double across) {
    return new Point(
        centre.x() + along * cosine - across * sine, centre.y() + along * sine + across * cosine);
  }

  /** The same place where one pixel here is {@code scale} there. */
  ZonePlace scaled(double scale) {
    return new ZonePlace(
        new Point(centre.x() * scale, centre.y() * scale),
        cosine,
        sine,
        length * scale,
        height * scale,
        score);
  }

  /** A place seen on a picture that was laid along this place, as one of the photo. */
  ZonePlace outwards(ZonePlace within) {
    return new ZonePlace(
        at(within.centre.x(), within.centre.y()),
        cosine * within.cosine - sine * within.sine,
        sine * within.cosine + cosine * within.sine,
        within.length,
        within.height,
        within.score);
  }

  /** How far another view of the same place differs, as a share of its length. */
  double differs(ZonePlace other) {
    double moved = Math.hypot(centre.x() - other.centre.x(), centre.y() - other.centre.y());
    double turned = Math.abs(cosine * other.sine - sine * other.cosine);
    boolean about = cosine * other.cosine + sine * other.sine < 0;
    double grown = Math.abs(length - other.length);
    return (moved + grown) / other.length + turned + (about ? 1 : 0);
  }
}
