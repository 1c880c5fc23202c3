package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.specimen.drawing.PhotoPrint;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.person.Sex;
import dev.hawiya.specimen.photo.Jpeg;
import dev.hawiya.specimen.photo.Photo;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** Lays another person's portrait over, of other sharpness, noise, colours and JPEG history. */
final class SwappedPortrait {
  private static final int WIDTH = 236;
  private static final int HEIGHT = 324;

  private final RandomGenerator random;

  SwappedPortrait(RandomGenerator random) {
    this.random = random;
  }

  Photo in(Photo photo, Target target) {
    Retouch retouch = new Retouch(photo);
    Box place = inset(target.portrait().orElseThrow());
    BufferedImage own = retouch.lift(place);
    double feather = random.nextBoolean() ? 0 : 1 + 5 * random.nextDouble();
    retouch.lay(Pixels.scaled(portrait(), own.getWidth(), own.getHeight()), place, feather);
    return retouch.saved(0.6 + 0.34 * random.nextDouble());
  }

  /** The catalogue leaves room around a portrait. */
  private Box inset(Box place) {
    double by = 0.03 + 0.09 * random.nextDouble();
    return new Box(
        place.x0() + by * place.width(),
        place.y0() + by * place.height(),
        place.x1() - by * place.width(),
        place.y1() - by * place.height());
  }

  private BufferedImage portrait() {
    Surface surface = Surface.page(WIDTH, HEIGHT);
    Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    new PhotoPrint(sex, random).draw(surface, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), 1);
    double sharp = 0.3 + 0.9 * random.nextDouble();
    BufferedImage sized =
        Pixels.scaled(surface.image(), (int) (WIDTH * sharp), (int) (HEIGHT * sharp));
    tint(sized);
    Pixels.addNoise(sized, random.nextBoolean() ? 0.5 : 10 * random.nextDouble(), random);
    return saved(sized, 0.25 + 0.7 * random.nextDouble());
  }

  private void tint(BufferedImage portrait) {
    double gain = 0.8 + 0.35 * random.nextDouble();
    double warm = 0.3 * (random.nextDouble() - 0.5);
    int[] rgb = Pixels.of(portrait);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] =
          Pixels.rgb(
              Pixels.red(rgb[i]) * gain * (1 + warm),
              Pixels.green(rgb[i]) * gain,
              Pixels.blue(rgb[i]) * gain * (1 - warm));
    }
  }

  /** As it came from somewhere. */
  private static BufferedImage saved(BufferedImage picture, double quality) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(Jpeg.encode(picture, quality)));
      BufferedImage out = Pixels.blank(read.getWidth(), read.getHeight());
      Graphics2D graphics = out.createGraphics();
      graphics.drawImage(read, 0, 0, null);
      graphics.dispose();
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
