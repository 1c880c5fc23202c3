package dev.hawiya.specimen.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture as packed 0xRRGGBB pixels, row by row. */
record Frame(int width, int height, int[] rgb) {

  static Frame of(BufferedImage image) {
    BufferedImage plain = image;
    if (image.getType() != BufferedImage.TYPE_INT_RGB) {
      plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      plain.createGraphics().drawImage(image, 0, 0, null);
    }
    int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    return new Frame(plain.getWidth(), plain.getHeight(), pixels);
  }

  /** Bilinear; coordinates in pixels, held to the picture. */
  int sample(double x, double y) {
    int x0 = Math.max(0, Math.min(width - 2, (int) x));
    int y0 = Math.max(0, Math.min(height - 2, (int) y));
    int u = Math.max(0, Math.min(256, (int) ((x - x0) * 256)));
    int v = Math.max(0, Math.min(256, (int) ((y - y0) * 256)));
    int at = y0 * width + x0;
    int top = mix(rgb[at], rgb[at + 1], u);
    int bottom = mix(rgb[at + width], rgb[at + width + 1], u);
    return mix(top, bottom, v);
  }

  /** {@code share} of 256 of the second colour; two channels are mixed in one multiplication. */
  static int mix(int a, int b, int share) {
    int rest = 256 - share;
    int redBlue = (a & 0xff00ff) * rest + (b & 0xff00ff) * share;
    int green = (a & 0xff00) * rest + (b & 0xff00) * share;
    return redBlue >>> 8 & 0xff00ff | green >>> 8 & 0xff00;
  }
}
