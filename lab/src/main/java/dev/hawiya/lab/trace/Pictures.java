package dev.hawiya.lab.trace;

import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.awt.image.BufferedImage;

/** Turns rasters into pictures that can be drawn on and saved. */
public final class Pictures {
  private Pictures() {}

  public static BufferedImage of(Raster raster) {
    BufferedImage picture =
        new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        picture.setRGB(x, y, pixel(raster, x, y));
      }
    }
    return picture;
  }

  /** Cuts an outline (0..1 of the raster) out and lays it flat, by the nearest pixel. */
  public static BufferedImage cut(Raster raster, Quad outline, int width, int height) {
    Homography back = Homography.between(Quad.WHOLE, outline);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Point p = back.map(new Point((x + 0.5) / width, (y + 0.5) / height));
        int column = (int) Math.floor(p.x() * raster.width());
        int row = (int) Math.floor(p.y() * raster.height());
        boolean inside =
            column >= 0 && row >= 0 && column < raster.width() && row < raster.height();
        picture.setRGB(x, y, inside ? pixel(raster, column, row) : 0);
      }
    }
    return picture;
  }

  private static int pixel(Raster raster, int x, int y) {
    int at = 3 * (y * raster.width() + x);
    byte[] rgb = raster.rgb();
    return (rgb[at] & 0xff) << 16 | (rgb[at + 1] & 0xff) << 8 | rgb[at + 2] & 0xff;
  }
}
