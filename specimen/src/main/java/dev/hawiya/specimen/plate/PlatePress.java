package dev.hawiya.specimen.plate;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Presses plates: draws a number in the form of its kind. */
public final class PlatePress {
  /** Pixels a millimetre. */
  private static final int SCALE = 3;

  private static final List<Typeface> ARABIC =
      List.of(
          Typeface.NOTO_NASKH_BOLD,
          Typeface.DEJAVU_BOLD,
          Typeface.ALMARAI_BOLD,
          Typeface.CAIRO_BOLD);
  private static final List<Typeface> LATIN = List.of(Typeface.ARIMO_BOLD, Typeface.FIRA_CONDENSED);

  /** Strips: private twice, taxi, truck, diplomatic, tourist. */
  private static final int[] STRIPS = {0x3A86D0, 0x2E78C8, 0xE8731A, 0xC82A2A, 0x2A8C40, 0xDCC49A};

  private static final Color INK = new Color(0x141414);
  private static final Color WHITE = new Color(0xF2F2EE);
  private static final Color YELLOW = new Color(0xEFB42A);

  private final Fonts fonts = Fonts.bundled();

  /** The plate with square corners, filling the picture. */
  public BufferedImage press(PlateForm form, Registration number, SplittableRandom random) {
    Surface plate = Surface.page(SCALE * form.width(), SCALE * form.height());
    double w = SCALE * form.width();
    double h = SCALE * form.height();
    boolean yellow = !form.egyptian() && random.nextInt(3) == 0;
    plate.fill(new Rectangle2D.Double(0, 0, w, h), yellow ? YELLOW : WHITE);
    plate.graphics().setStroke(new BasicStroke((float) (h / 60)));
    if (form.egyptian()) {
      egyptian(plate, form, number, random);
    } else {
      pakistani(plate, form, number, random);
    }
    double inset = h / 50;
    plate.line(
        new RoundRectangle2D.Double(inset, inset, w - 2 * inset, h - 2 * inset, h / 12, h / 12),
        INK);
    return plate.image();
  }

  private void egyptian(
      Surface plate, PlateForm form, Registration number, SplittableRandom random) {
    double w = SCALE * form.width();
    double h = SCALE * form.height();
    double strip = h * (form.twoRows() ? 0.2 : 0.34);
    plate.fill(
        new Rectangle2D.Double(0, 0, w, strip), new Color(STRIPS[random.nextInt(STRIPS.length)]));
    Typeface face = ARABIC.get(random.nextInt(ARABIC.size()));
    word(plate, "EGYPT", Typeface.ARIMO_BOLD, box(0.08 * w, 0.2 * strip, 0.34 * w, 0.6 * strip));
    word(plate, "مصر", face, box(0.58 * w, 0.12 * strip, 0.34 * w, 0.76 * strip));
    List<String> digits = arabicIndic(number.digits());
    List<String> letters = new ArrayList<>(number.letters());
    Collections.reverse(letters);
    if (form.twoRows()) {
      double row = (h - strip) / 2;
      row(plate, letters, face, box(0.14 * w, strip + 0.1 * row, 0.72 * w, 0.8 * row));
      row(plate, digits, face, box(0.1 * w, strip + 1.05 * row, 0.8 * w, 0.8 * row));
      return;
    }
    double middle = w * (digits.size() > 3 ? 0.53 : 0.48);
    double top = strip + 0.08 * (h - strip);
    double high = 0.8 * (h - strip);
    plate.line(new Line2D.Double(middle, strip, middle, h), INK);
    plate.line(new Line2D.Double(0, strip, w, strip), INK);
    row(plate, digits, face, box(0.04 * w, top, middle - 0.06 * w, high));
    row(plate, letters, face, box(middle + 0.02 * w, top, 0.94 * w - middle, high));
  }

  private void pakistani(
      Surface plate, PlateForm form, Registration number, SplittableRandom random) {
    double w = SCALE * form.width();
    double h = SCALE * form.height();
    Typeface face = LATIN.get(random.nextInt(LATIN.size()));
    String letters = String.join("", number.letters());
    if (form.twoRows()) {
      word(plate, letters, face, box(0.2 * w, 0.1 * h, 0.6 * w, 0.36 * h));
      word(plate, number.digits(), face, box(0.15 * w, 0.54 * h, 0.7 * w, 0.36 * h));
      return;
    }
    word(plate, "PUNJAB", Typeface.ARIMO, box(0.4 * w, 0.08 * h, 0.2 * w, 0.1 * h));
    word(plate, letters + "-" + number.digits(), face, box(0.06 * w, 0.26 * h, 0.88 * w, 0.58 * h));
  }

  private static Rectangle2D box(double x, double y, double w, double h) {
    return new Rectangle2D.Double(x, y, w, h);
  }

  private static List<String> arabicIndic(String digits) {
    return digits.chars().mapToObj(d -> String.valueOf((char) (d - '0' + '٠'))).toList();
  }

  /** A word as large as its place allows, in its middle. */
  private void word(Surface plate, String word, Typeface face, Rectangle2D place) {
    boolean arabic = word.chars().allMatch(Character::isAlphabetic) && word.charAt(0) > 'ÿ';
    Shape shape = fonts.outline(word, face, 100, arabic);
    Rectangle2D ink = shape.getBounds2D();
    double scale = Math.min(place.getWidth() / ink.getWidth(), place.getHeight() / ink.getHeight());
    double x = place.getCenterX() - scale * ink.getCenterX();
    double y = place.getCenterY() - scale * ink.getCenterY();
    put(plate, shape, new AffineTransform(scale, 0, 0, scale, x, y));
  }

  /** Characters side by side on one base line, each in a cell of its own. */
  private void row(Surface plate, List<String> characters, Typeface face, Rectangle2D place) {
    List<Shape> shapes = characters.stream().map(c -> fonts.outline(c, face, 100, false)).toList();
    double top = extent(shapes).mapToDouble(Rectangle2D::getMinY).min().orElse(0);
    double bottom = extent(shapes).mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
    double scale = place.getHeight() / (bottom - top);
    double cell = place.getWidth() / shapes.size();
    for (int i = 0; i < shapes.size(); i++) {
      Rectangle2D ink = shapes.get(i).getBounds2D();
      double across = Math.min(scale, 0.86 * cell / ink.getWidth());
      double x = place.getX() + (i + 0.5) * cell - across * ink.getCenterX();
      double y = place.getY() - scale * top;
      put(plate, shapes.get(i), new AffineTransform(across, 0, 0, scale, x, y));
    }
  }

  private static Stream<Rectangle2D> extent(List<Shape> shapes) {
    return shapes.stream().map(Shape::getBounds2D);
  }

  private static void put(Surface plate, Shape shape, AffineTransform place) {
    plate.fill(place.createTransformedShape(shape), INK);
  }
}
