package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;

/** Sets words in millimetres. */
final class PageInk {
  /** Design units of a surface to the millimetre. */
  static final double UNIT = Surface.WIDTH / 85.60;

  private static final double NOMINAL = 100;

  /** An Arabic face looks as large as a Latin one whose capitals are this share of its size. */
  private static final double ARABIC_SIZE = 1.75;

  private final BiConsumer<Shape, Color> printer;

  PageInk(BiConsumer<Shape, Color> printer) {
    this.printer = printer;
  }

  /**
   * Words in one style.
   *
   * @param height of the capitals in millimetres
   */
  record Words(String text, Typeface face, double height, Color colour) {
    /** The face, or a plain one where it lacks a letter. */
    Typeface covering() {
      return Fonts.bundled().covers(face, text) ? face : Typeface.ARIMO;
    }
  }

  /** From the left; squeezed where the room does not do. Answers the width taken. */
  double latin(Words words, double left, double baseline, double room) {
    Typeface face = words.covering();
    Shape shape = Fonts.bundled().outline(words.text(), face, NOMINAL, false);
    double scale = words.height() * UNIT / capitals(face);
    double width = shape.getBounds2D().getMaxX() * scale;
    double squeeze = Math.min(1, room * UNIT / width);
    AffineTransform place = AffineTransform.getTranslateInstance(left * UNIT, baseline * UNIT);
    place.scale(scale * squeeze, scale);
    printer.accept(place.createTransformedShape(shape), words.colour());
    return width * squeeze / UNIT;
  }

  /** Arabic words that end at a right margin, squeezed into the room to their left. */
  void arabic(Words words, double right, double baseline, double room) {
    double size = words.height() * ARABIC_SIZE * UNIT;
    Shape shape = Fonts.bundled().outline(words.text(), words.face(), size, true);
    Rectangle2D bounds = shape.getBounds2D();
    double squeeze = Math.min(1, room * UNIT / bounds.getWidth());
    AffineTransform place = AffineTransform.getTranslateInstance(right * UNIT, baseline * UNIT);
    place.scale(squeeze, 1);
    place.translate(-bounds.getMaxX(), 0);
    printer.accept(place.createTransformedShape(shape), words.colour());
  }

  /** The height of a capital at the nominal size. */
  static double capitals(Typeface face) {
    return Fonts.bundled().outline("H", face, NOMINAL, false).getBounds2D().getHeight();
  }
}
