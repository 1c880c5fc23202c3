package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.regex.Pattern;

/** Sets one line of text as a shape, in either direction. */
public final class Setting {
  private static final double NARROWEST = 0.8;

  /** What is read from left to right also inside Arabic. */
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z٠-٩][0-9A-Za-z٠-٩/.+\\u00a0-]*");

  private static final Pattern ARABIC_LETTER = Pattern.compile("[\\u0621-\\u064a]");
  private static final Pattern LATIN_LETTER = Pattern.compile("[A-Za-z]");

  private Setting() {}

  /**
   * @param face of Arabic
   * @param latin of what is in Latin letters alone
   * @param size nominal
   */
  public record Type(Typeface face, Typeface latin, double size) {}

  /** Where a line is put: a margin, which one, its base line, and how wide it may become. */
  public record Spot(double margin, boolean right, double baseline, double room) {}

  /** How wide a line is that is not squeezed. */
  public static double width(String text, Type type) {
    return outline(text, type).getBounds2D().getWidth();
  }

  /** What a line fills that begins at 0,0. */
  public static Rectangle2D bounds(String text, Type type) {
    return outline(text, type).getBounds2D();
  }

  /** How high a line rises over its base line. */
  static double ascent(String text, Type type) {
    return -outline(text, type).getBounds2D().getMinY();
  }

  /** What is too wide becomes narrower, then smaller. */
  public static Shape set(String text, Type type, Spot spot) {
    Shape shape = outline(text, type);
    Rectangle2D bounds = shape.getBounds2D();
    double wanted = spot.room() / bounds.getWidth();
    double smaller = Math.min(1, wanted / NARROWEST);
    double squeeze = Math.min(1, wanted / smaller);
    AffineTransform place = AffineTransform.getTranslateInstance(spot.margin(), spot.baseline());
    place.scale(smaller * squeeze, smaller);
    place.translate(spot.right() ? -bounds.getMaxX() : -bounds.getX(), 0);
    return place.createTransformedShape(shape);
  }

  private static Shape outline(String text, Type type) {
    boolean latin = LATIN_LETTER.matcher(text).find() && !ARABIC_LETTER.matcher(text).find();
    if (latin) {
      return Fonts.bundled().outline(text, type.latin(), type.size() * 0.92, false);
    }
    String directed = NUMBER.matcher(text).replaceAll("\u202d$0\u202c");
    return Fonts.bundled().rightToLeft(directed, type.face(), Typeface.ARIMO, type.size());
  }
}
