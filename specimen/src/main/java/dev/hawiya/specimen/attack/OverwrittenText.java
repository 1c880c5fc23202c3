package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.photo.Photo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Covers one or two values with ground, flat or from beside them, and writes others there. */
final class OverwrittenText {
  private static final List<Typeface> FACES =
      List.of(
          Typeface.DEJAVU,
          Typeface.DEJAVU_BOLD,
          Typeface.NOTO_NASKH_BOLD,
          Typeface.VAZIRMATN,
          Typeface.AMIRI_BOLD);

  private final RandomGenerator random;

  OverwrittenText(RandomGenerator random) {
    this.random = random;
  }

  Photo in(Photo photo, List<Target.Text> texts) {
    Retouch retouch = new Retouch(photo);
    List<Target.Text> left = new ArrayList<>(texts);
    for (int i = random.nextInt(2); i >= 0 && !left.isEmpty(); i--) {
      overwrite(retouch, left.remove(random.nextInt(left.size())));
    }
    return retouch.saved(0.6 + 0.34 * random.nextDouble());
  }

  private void overwrite(Retouch retouch, Target.Text text) {
    BufferedImage own = retouch.lift(text.place());
    int[] lumas = Arrays.stream(Pixels.of(own)).map(Pixels::luma).sorted().toArray();
    int dark = lumas[lumas.length / 50] + random.nextInt(25) - 8;
    BufferedImage patch = random.nextBoolean() ? flat(own) : cloned(retouch, text.place());
    write(patch, text, Math.max(0, Math.min(255, dark)));
    retouch.lay(patch, text.place(), random.nextBoolean() ? 0 : 3 * random.nextDouble());
  }

  /** The mean of the brighter half, which is ground. */
  private static BufferedImage flat(BufferedImage own) {
    int[] rgb = Pixels.of(own);
    int middle =
        Arrays.stream(rgb).map(Pixels::luma).sorted().skip(rgb.length / 2).findFirst().orElse(0);
    int[] ground = Arrays.stream(rgb).filter(p -> Pixels.luma(p) >= middle).toArray();
    BufferedImage patch = Pixels.blank(own.getWidth(), own.getHeight());
    Pixels.fill(
        patch,
        new Color(
            (int) Arrays.stream(ground).map(Pixels::red).average().orElse(0),
            (int) Arrays.stream(ground).map(Pixels::green).average().orElse(0),
            (int) Arrays.stream(ground).map(Pixels::blue).average().orElse(0)));
    return patch;
  }

  /** The strip above or below, whichever has less ink on it. */
  private static BufferedImage cloned(Retouch retouch, Box place) {
    double up = Math.min(place.y0(), 0.9 * place.height());
    double down = Math.min(1 - place.y1(), 0.9 * place.height());
    BufferedImage above = retouch.lift(moved(place, -up));
    BufferedImage below = retouch.lift(moved(place, down));
    return brightness(above) > brightness(below) ? above : below;
  }

  private static Box moved(Box place, double by) {
    return new Box(place.x0(), place.y0() + by, place.x1(), place.y1() + by);
  }

  private static double brightness(BufferedImage picture) {
    return Arrays.stream(Pixels.of(picture)).map(Pixels::luma).average().orElse(0);
  }

  private void write(BufferedImage patch, Target.Text text, int dark) {
    Typeface face = FACES.get(random.nextInt(FACES.size()));
    double size = patch.getHeight() * (0.6 + 0.15 * random.nextDouble());
    Shape shape = Fonts.bundled().outline(text.other(), face, size, text.rightToLeft());
    Rectangle2D bounds = shape.getBounds2D();
    double squeeze = Math.min(1, 0.94 * patch.getWidth() / bounds.getWidth());
    double free = 0.96 * patch.getWidth() - squeeze * bounds.getWidth();
    AffineTransform place = new AffineTransform();
    place.translate(text.rightToLeft() ? free : 0.03 * patch.getWidth(), 0);
    place.scale(squeeze, 1);
    place.translate(-bounds.getX(), patch.getHeight() / 2.0 - bounds.getCenterY());
    Graphics2D graphics = Pixels.smooth(patch);
    graphics.setColor(new Color(dark, dark, Math.min(255, dark + random.nextInt(15))));
    graphics.fill(place.createTransformedShape(shape));
    graphics.dispose();
  }
}
