package dev.hawiya.engine.mrz;

import dev.hawiya.core.geometry.Point;
import java.util.List;

/**
 * A zone seen from close by, laid along its reading direction.
 *
 * @param place the zone's place as this look sees it, in pixels of the photo
 * @param lines from top to bottom, in pixels of the look
 * @param from the place that the look was laid along
 * @param shrink pixels of the photo to one of the look
 * @param width of the look
 * @param height of the look
 */
record LaidZone(
    ZonePlace place,
    List<ZoneLine> lines,
    ZonePlace from,
    double shrink,
    double width,
    double height) {

  static LaidZone of(ZoneMap map, ZonePlace from, double shrink) {
    double width = map.columns() * ZoneMap.STRIDE;
    double height = map.rows() * ZoneMap.STRIDE;
    ZonePlace seen =
        ZonePlaces.whole(map).map(p -> outwards(p, from, shrink, width, height)).orElse(from);
    return new LaidZone(seen, ZoneLines.of(map), from, shrink, width, height);
  }

  private static ZonePlace outwards(
      ZonePlace seen, ZonePlace from, double shrink, double width, double height) {
    Point middle = new Point(seen.centre().x() - width / 2, seen.centre().y() - height / 2);
    ZonePlace centred =
        new ZonePlace(
            middle, seen.cosine(), seen.sine(), seen.length(), seen.height(), seen.score());
    return from.outwards(centred.scaled(shrink));
  }

  /** A point of the look in the photo. */
  Point inPhoto(Point p) {
    return from.at((p.x() - width / 2) * shrink, (p.y() - height / 2) * shrink);
  }

  /** The same, between the centres of pixels, for cutting out. */
  void inPhoto(double x, double y, float[] to, int at) {
    Point p = inPhoto(new Point(x, y));
    to[at] = (float) (p.x() - 0.5);
    to[at + 1] = (float) (p.y() - 0.5);
  }
}
