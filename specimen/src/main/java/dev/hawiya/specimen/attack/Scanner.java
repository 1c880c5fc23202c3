package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A flatbed scanner: nearly upright, evenly lit, a little noise. */
final class Scanner {
  private final RandomGenerator random;

  Scanner(RandomGenerator random) {
    this.random = random;
  }

  Photo scan(Staged staged) {
    double scale =
        (600 + random.nextInt(700)) / (staged.card().width() * staged.picture().getWidth());
    int width = (int) (staged.picture().getWidth() * scale * 1.1);
    int height = (int) (staged.picture().getHeight() * scale * 1.15);
    BufferedImage out = Pixels.blank(width, height);
    Pixels.fill(out, new Color(246, 246, 246));
    AffineTransform place = new AffineTransform();
    place.translate(width * 0.05, height * 0.05);
    place.rotate(Math.toRadians(3 * (random.nextDouble() - 0.5)), width / 2.0, height / 2.0);
    int across = (int) (staged.picture().getWidth() * scale);
    int down = (int) (staged.picture().getHeight() * scale);
    Graphics2D graphics = Pixels.smooth(out);
    graphics.drawImage(Pixels.scaled(staged.picture(), across, down), place, null);
    graphics.dispose();
    Pixels.addNoise(out, 0.8 + 1.5 * random.nextDouble(), random);
    place.scale(across, down);
    Box card = staged.card();
    Quad corners =
        new Quad(
            moved(card.x0(), card.y0(), place, out),
            moved(card.x1(), card.y0(), place, out),
            moved(card.x1(), card.y1(), place, out),
            moved(card.x0(), card.y1(), place, out));
    return new Photo(Jpeg.encode(out, 0.7 + 0.25 * random.nextDouble()), width, height, corners);
  }

  private static Point moved(double x, double y, AffineTransform place, BufferedImage out) {
    Point2D at = place.transform(new Point2D.Double(x, y), null);
    return new Point(at.getX() / out.getWidth(), at.getY() / out.getHeight());
  }
}
