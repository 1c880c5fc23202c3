package dev.hawiya.specimen.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** A card-shaped picture drawn on in design units of the ID-1 format (85.60 x 53.98 mm). */
public final class Surface {
  public static final int WIDTH = 1012;
  public static final int HEIGHT = 638;

  private final BufferedImage image;
  private final Graphics2D graphics;

  private Surface(int width, int type) {
    image = new BufferedImage(width, Math.round(width * (float) HEIGHT / WIDTH), type);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.scale((double) width / WIDTH, (double) width / WIDTH);
  }

  public static Surface opaque(int width) {
    return new Surface(width, BufferedImage.TYPE_INT_RGB);
  }

  public static Surface clear(int width) {
    return new Surface(width, BufferedImage.TYPE_INT_ARGB_PRE);
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
