package dev.hawiya.core.reading.zone;

import dev.hawiya.core.catalog.MachineReadable;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;

/**
 * The page that a zone lies on, by the zone's own measures. Lines give direction and scale along
 * them, their distance the scale across; how the page tapers a band of 9 mm cannot tell.
 */
final class ZonePage {
  private ZonePage() {}

  /**
   * The corners of the page, 0..1 of the photo.
   *
   * @param capitals of the zone in the photo, 0..1
   */
  static Quad corners(Quad capitals, MachineReadable.Zone zone, Raster photo) {
    Point left = middle(capitals.topLeft(), capitals.bottomLeft(), photo);
    Point right = middle(capitals.topRight(), capitals.bottomRight(), photo);
    Point top = middle(capitals.topLeft(), capitals.topRight(), photo);
    Point bottom = middle(capitals.bottomLeft(), capitals.bottomRight(), photo);
    Box box = zone.capitals();
    Point across = per(left, right, box.width());
    Point down = per(top, bottom, box.height());
    Point origin = from(middle(left, right), across, -box.centreX(), down, -box.centreY());
    return new Quad(
        relative(origin, photo),
        relative(from(origin, across, 1, down, 0), photo),
        relative(from(origin, across, 1, down, 1), photo),
        relative(from(origin, across, 0, down, 1), photo));
  }

  private static Point middle(Point a, Point b, Raster photo) {
    Point m = middle(a, b);
    return new Point(m.x() * photo.width(), m.y() * photo.height());
  }

  private static Point middle(Point a, Point b) {
    return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
  }

  private static Point per(Point a, Point b, double share) {
    return new Point((b.x() - a.x()) / share, (b.y() - a.y()) / share);
  }

  private static Point from(Point p, Point across, double x, Point down, double y) {
    return new Point(p.x() + across.x() * x + down.x() * y, p.y() + across.y() * x + down.y() * y);
  }

  private static Point relative(Point p, Raster photo) {
    return new Point(p.x() / photo.width(), p.y() / photo.height());
  }
}
