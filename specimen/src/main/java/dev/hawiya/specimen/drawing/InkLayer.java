package dev.hawiya.specimen.drawing;

import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.texture.ValueNoise;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.random.RandomGenerator;

/** What the laser engraves: collected sharp, then softened, made grainy and laid over the art. */
public final class InkLayer {
  private static final double SHIFT = 2.5;
  private static final double FINE = 1.2;
  private static final double SLASH = 0.62;

  private final Surface surface;
  private final PrintStyle style;
  private final RandomGenerator random;
  private final double across;
  private final double down;
  private final Color black;

  public InkLayer(int width, PrintStyle style, RandomGenerator random) {
    this(Surface.clear(width), style, random);
  }

  /**
   * @param surface clear, and as large as the picture that the layer will be burnt into
   */
  public InkLayer(Surface surface, PrintStyle style, RandomGenerator random) {
    this.surface = surface;
    this.style = style;
    this.random = random;
    this.across = wander(SHIFT);
    this.down = wander(SHIFT * 0.7);
    int tone = random.nextInt(30);
    this.black = new Color(tone + random.nextInt(14), tone, tone + random.nextInt(14));
  }

  public PrintStyle style() {
    return style;
  }

  /** Words that end at a right margin and are squeezed where they would pass the left one. */
  public void words(String text, double left, double right, double baseline, double size) {
    Shape shape = Fonts.bundled().outline(text, style.text(), size * style.scale(), true);
    Rectangle2D bounds = shape.getBounds2D();
    double squeeze = Math.min(1, (right - left) / bounds.getWidth());
    AffineTransform place = AffineTransform.getTranslateInstance(right + x(), baseline + y());
    place.scale(squeeze, 1);
    place.translate(-bounds.getMaxX(), 0);
    engrave(place.createTransformedShape(shape), black);
  }

  /** Digits one by one from the left, each in the middle of its own pitch; a space is a gap. */
  public void digits(String text, Row row, double pitch, double gap) {
    double x = row.left() + x();
    double y = row.baseline() + y();
    for (char c : text.toCharArray()) {
      if (c == ' ') {
        x += gap;
        continue;
      }
      double room = c == '/' ? SLASH * pitch : pitch;
      digit(c, new Row(x + room / 2, y, row.size()));
      x += room;
    }
  }

  /** Where a row of digits begins, and their size. */
  public record Row(double left, double baseline, double size) {}

  private void digit(char c, Row at) {
    Shape shape =
        Fonts.bundled()
            .outline(String.valueOf(c), style.digits(), at.size() * style.scale(), false);
    Rectangle2D bounds = shape.getBounds2D();
    AffineTransform place = AffineTransform.getTranslateInstance(at.left(), at.baseline());
    place.scale(1.12, 1);
    place.translate(-bounds.getCenterX(), 0);
    engrave(place.createTransformedShape(shape), black);
  }

  /** Latin or digits between two margins, stretched to fill them. */
  public void fitted(String text, Typeface face, Rectangle2D into, Color colour) {
    Shape shape = Fonts.bundled().outline(text, face, into.getHeight(), false);
    Rectangle2D bounds = shape.getBounds2D();
    AffineTransform place = new AffineTransform();
    place.translate(into.getX() + x(), into.getMaxY() + y());
    place.scale(into.getWidth() / bounds.getWidth(), 1);
    place.translate(-bounds.getX(), 0);
    engrave(place.createTransformedShape(shape), colour);
  }

  public void engrave(Shape shape, Color colour) {
    surface.fill(shape, colour);
  }

  /** How far the whole print sits off, and this line a little more. */
  private double x() {
    return across + wander(2 * FINE);
  }

  private double y() {
    return down + wander(0.5 * FINE);
  }

  private double wander(double by) {
    return Math.max(-2, Math.min(2, random.nextGaussian())) * by;
  }

  /** Burns the layer into the card. */
  public void burnInto(BufferedImage card) {
    BufferedImage ink = surface.image();
    int width = ink.getWidth();
    int[] layer = pixels(ink);
    Softener.soften(layer, width, style.soften());
    int[] art = pixels(card);
    ValueNoise grain = new ValueNoise(random);
    for (int i = 0; i < layer.length; i++) {
      if (layer[i] != 0) {
        double worn = 1 + 0.16 * grain.at(i % width * 0.6, i / width * 0.6);
        art[i] = over(art[i], layer[i], Math.min(1, style.ink() * worn));
      }
    }
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** The layer is premultiplied, so colour adds and what lies under is held back by its alpha. */
  private static int over(int under, int ink, double strength) {
    double hold = 1 - strength * (ink >>> 24) / 255;
    int out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = (under >> shift & 255) * hold + (ink >> shift & 255) * strength;
      out |= (int) Math.min(255, value) << shift;
    }
    return out;
  }
}
