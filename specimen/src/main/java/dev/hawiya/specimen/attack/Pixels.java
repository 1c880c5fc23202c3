package dev.hawiya.specimen.attack;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.random.RandomGenerator;

/** Plain pictures of packed 0xRRGGBB pixels. */
final class Pixels {
  private Pixels() {}

  static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  static int[] of(BufferedImage plain) {
    return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
  }

  /** A copy of another size; halved step by step, so that nothing is skipped. */
  static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage from = picture;
    while (from.getWidth() > 2 * width && from.getHeight() > 2 * height) {
      from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
    }
    return drawn(from, width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage out = blank(width, height);
    Graphics2D graphics = smooth(out);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return out;
  }

  static Graphics2D smooth(BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return graphics;
  }

  static void fill(BufferedImage picture, Color colour) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.dispose();
  }

  static void addNoise(BufferedImage picture, double sigma, RandomGenerator random) {
    int[] rgb = of(picture);
    for (int i = 0; i < rgb.length; i++) {
      int luma = (int) Math.round(sigma * random.nextGaussian());
      rgb[i] = rgb(red(rgb[i]) + luma, green(rgb[i]) + luma, blue(rgb[i]) + luma);
    }
  }

  static int red(int rgb) {
    return rgb >> 16 & 255;
  }

  static int green(int rgb) {
    return rgb >> 8 & 255;
  }

  static int blue(int rgb) {
    return rgb & 255;
  }

  static int luma(int rgb) {
    return 77 * red(rgb) + 150 * green(rgb) + 29 * blue(rgb) >> 8;
  }

  /** Held to 0..255. */
  static int rgb(double red, double green, double blue) {
    return held(red) << 16 | held(green) << 8 | held(blue);
  }

  private static int held(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }
}
