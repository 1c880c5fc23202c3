package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.drawing.InkLayer;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.pakistan.Setting.Type;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * Prints the words of one side: labels with the card, values by a laser afterwards, which is why
 * they sit a little off.
 */
final class CardInk {
  private static final double UNEVEN = 0.8;
  private static final double RUN_ACROSS = 5;
  private static final double RUN_DOWN = 2.5;

  private final Surface surface;
  private final Look look;
  private final RandomGenerator random;
  private final InkLayer laser;
  private final Color preprinted;
  private final Color black;
  private final double across;
  private final double down;

  CardInk(Surface surface, Palette palette, Look look, RandomGenerator random) {
    this.surface = surface;
    this.look = look;
    this.random = random;
    this.laser = new InkLayer(surface.image().getWidth(), look.style(random), random);
    double tone = 0.12 + 0.2 * random.nextDouble();
    this.preprinted =
        palette.colour(120 + 60 * random.nextDouble(), 0.6 * random.nextDouble(), tone, 1);
    int dark = random.nextInt(45);
    this.black = new Color(dark, dark, dark + random.nextInt(12));
    this.across = RUN_ACROSS * (2 * random.nextDouble() - 1);
    this.down = RUN_DOWN * (2 * random.nextDouble() - 1);
  }

  /** The colour of what is printed with the card. */
  Color preprinted() {
    return preprinted;
  }

  void title(String text, Type type, double left, double top, double room) {
    surface.fill(Setting.latin(text, type, left, top, room), preprinted);
  }

  /** Answers where the label ends below; a run's labels all sit off by the same. */
  double label(String text, double left, double top, double room) {
    Type type = new Type(look.label(), look.labelHeight(), 1);
    title(text, type, left + across, top + down, room);
    return top + down + look.labelHeight();
  }

  void urduLabel(String text, double size, Rectangle2D room) {
    surface.fill(Setting.urdu(text, look.urdu(), size, room), preprinted);
  }

  /** A value whose capitals begin at {@code top}. */
  void value(String text, double left, double top, double room) {
    value(text, look.valueHeight(), left, top, room);
  }

  void value(String text, double height, double left, double top, double room) {
    Type type = new Type(look.value(), height, look.narrow());
    engrave(Setting.latin(text, type, left + look.right() + uneven(), top, room), black);
  }

  /** A number that ends at a right margin. */
  void numberEndingAt(String text, double height, double right, double top, double room) {
    Type type = new Type(look.value(), height, look.narrow());
    Shape shape = Setting.latin(text, type, 0, 0, room);
    double left = right - shape.getBounds2D().getWidth();
    engrave(Setting.latin(text, type, left + look.right(), top, room), black);
  }

  void urdu(String text, Rectangle2D room) {
    urdu(text, look.urduSize(), room);
  }

  void urdu(String text, double size, Rectangle2D room) {
    Rectangle2D moved =
        new Rectangle2D.Double(
            room.getX() + look.right() + uneven(),
            room.getY() + look.down(),
            room.getWidth(),
            room.getHeight());
    engrave(Setting.urdu(text, look.urdu(), size, moved), black);
  }

  void engrave(Shape shape, Color colour) {
    laser.engrave(shape, colour);
  }

  Color black() {
    return black;
  }

  private double uneven() {
    return UNEVEN * Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  void burn() {
    laser.burnInto(surface.image());
  }
}
