package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Canvas;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A JPEG file as light again: what a print, a display or a forger starts from. */
final class Still {
  private static final double GAMMA = 2.2;

  private Still() {}

  static Canvas of(byte[] jpeg) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
      Canvas canvas = new Canvas(image.getWidth(), image.getHeight());
      float[] curve = new float[256];
      for (int i = 0; i < curve.length; i++) {
        curve[i] = (float) Math.pow(i / 255.0, GAMMA);
      }
      for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
        int pixel = image.getRGB(i % image.getWidth(), i / image.getWidth());
        canvas.rgb()[3 * i] = curve[pixel >> 16 & 255];
        canvas.rgb()[3 * i + 1] = curve[pixel >> 8 & 255];
        canvas.rgb()[3 * i + 2] = curve[pixel & 255];
      }
      return canvas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
