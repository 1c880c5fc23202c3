package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo opened to be changed: places of the card are lifted out flat, and laid back in. */
final class Retouch {
  private final Photo photo;
  private final Homography toPhoto;
  private final BufferedImage picture;

  Retouch(Photo photo) {
    this.photo = photo;
    this.toPhoto = Homography.between(Quad.WHOLE, photo.corners());
    try {
      BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
      this.picture = Pixels.blank(decoded.getWidth(), decoded.getHeight());
      Graphics2D graphics = picture.createGraphics();
      graphics.drawImage(decoded, 0, 0, null);
      graphics.dispose();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A place of the card, upright and about as large as it is in the photo. */
  BufferedImage lift(Box place) {
    Quad quad = Quad.of(place).map(toPhoto);
    int width = Math.max(4, (int) Math.round(length(quad.topLeft(), quad.topRight())));
    int height = Math.max(4, (int) Math.round(length(quad.topLeft(), quad.bottomLeft())));
    Homography back = Homography.between(Quad.WHOLE, quad);
    BufferedImage out = Pixels.blank(width, height);
    for (int i = 0; i < width * height; i++) {
      double u = (i % width + 0.5) / width;
      double v = (i / width + 0.5) / height;
      Point at = back.map(new Point(u, v));
      Pixels.of(out)[i] = at(picture, at.x(), at.y());
    }
    return out;
  }

  /**
   * Lays a picture over a place of the card.
   *
   * @param feather pixels over which its edge fades in; under 1 it is hard
   */
  void lay(BufferedImage patch, Box place, double feather) {
    Quad quad = Quad.of(place).map(toPhoto);
    Homography back = Homography.between(quad, Quad.WHOLE);
    Box bounds = quad.bounds().grown(0, 0);
    int[] rgb = Pixels.of(picture);
    int right = (int) (bounds.x1() * picture.getWidth());
    int bottom = (int) (bounds.y1() * picture.getHeight());
    for (int y = (int) (bounds.y0() * picture.getHeight()); y < bottom; y++) {
      for (int x = (int) (bounds.x0() * picture.getWidth()); x < right; x++) {
        Point at =
            back.map(new Point((x + 0.5) / picture.getWidth(), (y + 0.5) / picture.getHeight()));
        double edge =
            Math.min(
                Math.min(at.x(), 1 - at.x()) * patch.getWidth(),
                Math.min(at.y(), 1 - at.y()) * patch.getHeight());
        if (edge > 0) {
          int i = y * picture.getWidth() + x;
          rgb[i] = mix(rgb[i], at(patch, at.x(), at.y()), Math.min(1, edge / Math.max(1, feather)));
        }
      }
    }
  }

  Photo saved(double quality) {
    return new Photo(Jpeg.encode(picture, quality), photo.width(), photo.height(), photo.corners());
  }

  private double length(Point a, Point b) {
    return Math.hypot((b.x() - a.x()) * photo.width(), (b.y() - a.y()) * photo.height());
  }

  /** Bilinear; coordinates 0..1, held to the picture. */
  private static int at(BufferedImage from, double x, double y) {
    double px = Math.max(0, Math.min(from.getWidth() - 1.001, x * from.getWidth() - 0.5));
    double py = Math.max(0, Math.min(from.getHeight() - 1.001, y * from.getHeight() - 0.5));
    int[] rgb = Pixels.of(from);
    int i = (int) py * from.getWidth() + (int) px;
    int top = mix(rgb[i], rgb[i + 1], px - (int) px);
    int bottom = mix(rgb[i + from.getWidth()], rgb[i + from.getWidth() + 1], px - (int) px);
    return mix(top, bottom, py - (int) py);
  }

  private static int mix(int a, int b, double share) {
    return Pixels.rgb(
        Pixels.red(a) + share * (Pixels.red(b) - Pixels.red(a)) + 0.5,
        Pixels.green(a) + share * (Pixels.green(b) - Pixels.green(a)) + 0.5,
        Pixels.blue(a) + share * (Pixels.blue(b) - Pixels.blue(a)) + 0.5);
  }
}
