package dev.hawiya.specimen.card;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** The state's name in green ornament, and the title under it in plain green Naskh. */
final class Header {
  private static final String STATE = "جُمْهُورِيَّةُ مِصْرَ الْعَرَبِيَّةُ";
  private static final String TITLE = "بطاقة تحقيق الشخصية";

  private final Surface surface;
  private final Color green;
  private final RandomGenerator random;

  Header(Surface surface, Palette palette, RandomGenerator random) {
    this.surface = surface;
    this.green = palette.colour(105, 0.62, 0.36, 0.92);
    this.random = random;
  }

  void draw() {
    into(STATE, Typeface.AMIRI_BOLD, new Rectangle2D.Double(462, 8, 390, 64));
    ornaments();
    Typeface plain = random.nextBoolean() ? Typeface.NOTO_NASKH : Typeface.AMIRI_BOLD;
    into(TITLE, plain, new Rectangle2D.Double(532, 80, 262, 38));
  }

  private void into(String text, Typeface face, Rectangle2D area) {
    Shape shape = Fonts.bundled().outline(text, face, 60, true);
    Rectangle2D bounds = shape.getBounds2D();
    AffineTransform place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
    place.scale(area.getWidth() / bounds.getWidth(), area.getHeight() / bounds.getHeight());
    place.translate(-bounds.getX(), -bounds.getY());
    Shape placed = place.createTransformedShape(shape);
    surface.fill(placed, green);
    surface.graphics().setStroke(new BasicStroke(face == Typeface.AMIRI_BOLD ? 1.6f : 0.7f));
    surface.line(placed, green);
  }

  /** Small swashes between the letters, as a calligrapher fills gaps. */
  private void ornaments() {
    surface.graphics().setStroke(new BasicStroke(2.4f));
    for (int i = 0; i < 10; i++) {
      double x = 474 + i * 38 + 8 * random.nextDouble();
      double y = random.nextBoolean() ? 14 + 8 * random.nextDouble() : 58 + 8 * random.nextDouble();
      Path2D swash = new Path2D.Double();
      swash.moveTo(x, y);
      swash.curveTo(x + 4, y - 7, x + 8, y + 7, x + 12, y - 2);
      surface.line(swash, green);
    }
  }
}
