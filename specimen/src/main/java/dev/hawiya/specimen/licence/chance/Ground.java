package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.card.EagleEmblem;
import dev.hawiya.specimen.drawing.Guilloche;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.licence.chance.part.Dice;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The pale ground of one card, with any of many patterns. */
final class Ground {
  private static final Rectangle2D WHOLE =
      new Rectangle2D.Double(0, 0, Surface.WIDTH, Surface.HEIGHT + 2);

  private final Surface surface;
  private final Palette palette;
  private final double hue;
  private final Dice dice;

  Ground(Surface surface, double hue, Dice dice) {
    this.surface = surface;
    this.palette = Palette.any(dice.random());
    this.hue = hue;
    this.dice = dice;
  }

  void draw() {
    double deep = dice.between(0.02, 0.2);
    double other = hue + dice.of(0, 8, -20, 40, 90);
    Color one = palette.colour(hue, deep, dice.between(0.92, 1), 1);
    Color two = palette.colour(other, deep * dice.between(0.3, 1.2), dice.between(0.92, 1), 1);
    float turn = (float) dice.between(0, 1);
    surface
        .graphics()
        .setPaint(
            new GradientPaint(
                0, 0, one, Surface.WIDTH * turn, Surface.HEIGHT * (1.2f - turn), two));
    surface.graphics().fill(WHOLE);
    int layers = dice.of(0, 1, 1, 2, 2);
    for (int i = 0; i < layers; i++) {
      double strength = dice.between(0.06, 0.34);
      pattern(palette.colour(hue + dice.between(-60, 90), 0.45, 0.7, strength));
    }
    if (dice.happens(0.4)) {
      emblem();
    }
    if (dice.happens(0.2)) {
      edges(palette.colour(hue + dice.between(-30, 180), 0.4, 0.65, dice.between(0.3, 0.8)));
    }
  }

  private void pattern(Color colour) {
    Guilloche guilloche = new Guilloche(dice.random());
    surface.graphics().setStroke(new BasicStroke((float) dice.between(0.7, 1.6)));
    switch (dice.upTo(6)) {
      case 0 -> guilloche.weave(surface, WHOLE, dice.between(4, 14), dice.between(4, 40), colour);
      case 1 -> stripes(colour, dice.between(-1.2, 1.2));
      case 2 -> {
        stripes(colour, 1);
        stripes(colour, -1);
      }
      case 3 -> rings(colour);
      case 4 -> rays(colour);
      default -> dots(colour);
    }
  }

  private void stripes(Color colour, double slope) {
    double step = dice.between(7, 30);
    double lean = slope * Surface.HEIGHT;
    for (double x = -Math.abs(lean); x < Surface.WIDTH + Math.abs(lean); x += step) {
      surface.line(new Line2D.Double(x, 0, x + lean, Surface.HEIGHT), colour);
    }
  }

  private void rings(Color colour) {
    int count = 1 + dice.upTo(5);
    double step = dice.between(6, 16);
    for (int i = 0; i < count; i++) {
      double x = dice.between(0, Surface.WIDTH);
      double y = dice.between(0, Surface.HEIGHT);
      double most = dice.between(120, 700);
      for (double r = step; r < most; r += step) {
        surface.line(new Ellipse2D.Double(x - r, y - r * 0.8, 2 * r, 1.6 * r), colour);
      }
    }
  }

  private void rays(Color colour) {
    double x = dice.between(0, Surface.WIDTH);
    double y = dice.between(0, Surface.HEIGHT);
    double step = dice.between(1.5, 5);
    for (double degree = 0; degree < 360; degree += step) {
      double turn = Math.toRadians(degree);
      surface.line(
          new Line2D.Double(
              x + 20 * Math.cos(turn),
              y + 20 * Math.sin(turn),
              x + 1200 * Math.cos(turn),
              y + 1200 * Math.sin(turn)),
          colour);
    }
  }

  private void dots(Color colour) {
    double step = dice.between(9, 24);
    double size = step * dice.between(0.15, 0.4);
    int row = 0;
    for (double y = 0; y < Surface.HEIGHT; y += step) {
      double shift = row++ % 2 * step / 2;
      for (double x = shift; x < Surface.WIDTH; x += step) {
        surface.fill(new Ellipse2D.Double(x, y, size, size), colour);
      }
    }
  }

  /** Something large and pale behind the text. */
  private void emblem() {
    double reach = dice.between(140, 260);
    double x = dice.between(0.25, 0.75) * Surface.WIDTH;
    double y = dice.between(0.4, 0.65) * Surface.HEIGHT;
    Rectangle2D at = new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
    Color pale = palette.colour(hue + dice.between(-40, 40), 0.5, 0.6, dice.between(0.05, 0.14));
    Composite before = surface.graphics().getComposite();
    switch (dice.upTo(3)) {
      case 0 -> {
        float strength = (float) dice.between(0.06, 0.16);
        surface
            .graphics()
            .setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
        EagleEmblem.drawIn(surface, palette, at);
        surface.graphics().setComposite(before);
      }
      case 1 -> letters(at, pale);
      default -> {
        surface.graphics().setStroke(new BasicStroke((float) reach / 7));
        surface.line(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), pale);
        surface.line(new Line2D.Double(x - reach, y, x + reach, y), pale);
      }
    }
  }

  private void letters(Rectangle2D at, Color pale) {
    String word = dice.of("مرور", "مصر", "م", "EGYPT", "EG");
    Shape shape = Fonts.bundled().rightToLeft(word, Typeface.CAIRO_BOLD, Typeface.ARIMO, 200);
    Rectangle2D bounds = shape.getBounds2D();
    AffineTransform place = AffineTransform.getTranslateInstance(at.getCenterX(), at.getCenterY());
    double scale = at.getWidth() / bounds.getWidth();
    place.scale(scale, scale);
    place.translate(-bounds.getCenterX(), -bounds.getCenterY());
    surface.fill(place.createTransformedShape(shape), pale);
  }

  private void edges(Color colour) {
    double thick = dice.between(5, 14);
    switch (dice.upTo(5)) {
      case 0 -> surface.fill(new Rectangle2D.Double(0, 0, Surface.WIDTH, thick), colour);
      case 2 -> surface.fill(new Rectangle2D.Double(0, 0, thick, Surface.HEIGHT), colour);
      case 3 ->
          surface.fill(
              new Rectangle2D.Double(Surface.WIDTH - thick, 0, thick, Surface.HEIGHT), colour);
      case 1 ->
          surface.fill(
              new Rectangle2D.Double(0, Surface.HEIGHT - thick, Surface.WIDTH, thick), colour);
      default -> {
        surface.graphics().setStroke(new BasicStroke((float) thick / 3));
        surface.line(new Rectangle2D.Double(8, 6, Surface.WIDTH - 16, Surface.HEIGHT - 12), colour);
      }
    }
  }
}
