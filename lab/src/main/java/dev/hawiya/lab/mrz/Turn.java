package dev.hawiya.lab.mrz;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;

/** How far a picture is turned clockwise before it is read. */
public enum Turn {
  NONE("as it lies"),
  QUARTER("a quarter"),
  HALF("a half"),
  THREE_QUARTERS("three quarters");

  private final String title;

  Turn(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The same pixels, turned. */
  Raster of(Raster raster) {
    Raster turned = raster;
    for (int i = 0; i < ordinal(); i++) {
      turned = quarter(turned);
    }
    return turned;
  }

  /** A place of the turned picture in the picture as it was. */
  Quad back(Quad turned) {
    Quad place = turned;
    for (int i = 0; i < ordinal(); i++) {
      place =
          new Quad(
              back(place.topLeft()),
              back(place.topRight()),
              back(place.bottomRight()),
              back(place.bottomLeft()));
    }
    return place;
  }

  private static Point back(Point p) {
    return new Point(p.y(), 1 - p.x());
  }

  /** What was at the bottom left is at the top left afterwards. */
  private static Raster quarter(Raster raster) {
    int width = raster.height();
    int height = raster.width();
    byte[] from = raster.rgb();
    byte[] to = new byte[from.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int source = 3 * ((raster.height() - 1 - x) * raster.width() + y);
        System.arraycopy(from, source, to, 3 * (y * width + x), 3);
      }
    }
    return new Raster(width, height, to);
  }
}
