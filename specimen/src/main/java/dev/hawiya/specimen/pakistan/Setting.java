package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets words as shapes, in units of a surface, so that none leaves its room. */
final class Setting {
  private static final double NOMINAL = 100;
  private static final double NARROWEST = 0.8;

  /** Where in its room the base line of a Nastaliq word stands, whose letters climb and hang. */
  private static final double BASELINE = 0.67;

  /** A number with its letter is read from left to right also inside Urdu (12-B, 4/7). */
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z۰-۹][0-9A-Za-z۰-۹/.-]*");

  private Setting() {}

  /**
   * Latin words or digits.
   *
   * @param height of the capitals
   * @param narrow factor on the width
   */
  record Type(Typeface face, double height, double narrow) {}

  /**
   * From a left margin.
   *
   * @param top where capitals begin
   * @param room squeezes what is wider
   */
  static Shape latin(String text, Type type, double left, double top, double room) {
    Shape shape = Fonts.bundled().outline(text, type.face(), NOMINAL, false);
    double scale = type.height() / capitals(type.face());
    double width = shape.getBounds2D().getWidth() * scale * type.narrow();
    double squeeze = type.narrow() * Math.min(1, room / width);
    AffineTransform place = AffineTransform.getTranslateInstance(left, top + type.height());
    place.scale(scale * squeeze, scale);
    place.translate(-shape.getBounds2D().getX(), 0);
    return place.createTransformedShape(shape);
  }

  private static double capitals(Typeface face) {
    return Fonts.bundled().outline("H", face, NOMINAL, false).getBounds2D().getHeight();
  }

  /** Urdu that ends at the right margin of its room: first squeezed, then made smaller. */
  static Shape urdu(String text, Typeface face, double size, Rectangle2D room) {
    Matcher numbers = NUMBER.matcher(text);
    String directed = numbers.replaceAll("\u202d$0\u202c");
    Shape shape = Fonts.bundled().rightToLeft(directed, face, Typeface.ARIMO, size);
    Rectangle2D bounds = shape.getBounds2D();
    double wanted = room.getWidth() / bounds.getWidth();
    double smaller =
        Math.min(1, Math.min(wanted / NARROWEST, room.getHeight() / bounds.getHeight()));
    double squeeze = Math.min(1, wanted / smaller);
    double top = room.getY() + BASELINE * room.getHeight() + smaller * bounds.getY();
    double bottom = top + smaller * bounds.getHeight();
    double up = Math.max(0, bottom - room.getMaxY());
    double down = Math.max(0, room.getY() - top);
    AffineTransform place = AffineTransform.getTranslateInstance(room.getMaxX(), top - up + down);
    place.scale(smaller * squeeze, smaller);
    place.translate(-bounds.getMaxX(), -bounds.getY());
    return place.createTransformedShape(shape);
  }
}
