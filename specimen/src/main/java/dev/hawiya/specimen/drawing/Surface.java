package dev.hawiya.specimen.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** A picture drawn on in design units, of which a bank card (85.60 x 53.98 mm) has 1012 by 638. */
public final class Surface {
  public static final int WIDTH = 1012;
  public static final int HEIGHT = 638;

  private final BufferedImage image;
  private final Graphics2D graphics;

  private Surface(int width, int unitsWide, int unitsHigh, int type) {
    image = new BufferedImage(width, Math.round(width * (float) unitsHigh / unitsWide), type);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.scale((double) width / unitsWide, (double) width / unitsWide);
  }

  public static Surface opaque(int width) {
    return new Surface(width, WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  }

  public static Surface clear(int width) {
    return new Surface(width, WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /** A page of any format, one pixel a design unit. */
  public static Surface page(int width, int height) {
    return new Surface(width, width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** A clear sheet to lay over a {@link #page}. */
  public static Surface clearPage(int width, int height) {
    return new Surface(width, width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  public BufferedImage image() {
    return image;
  }

  public Graphics2D graphics() {
    return graphics;
  }

  public void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  public void line(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.draw(shape);
  }
}
