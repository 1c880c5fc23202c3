package dev.hawiya.specimen.drawing;

import dev.hawiya.specimen.texture.ValueNoise;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Blotches of weathered rock, as a photograph printed in few inks shows them. */
public final class Rubble {
  private static final int STEP = 2;

  private final ValueNoise noise;
  private final Color ink;

  public Rubble(Color ink, RandomGenerator random) {
    this.noise = new ValueNoise(random);
    this.ink = ink;
  }

  /** Lays blotches from x0 to the right edge and from y0 to y1, denser towards the bottom. */
  public void strew(Surface surface, int x0, int y0, int y1) {
    int width = (Surface.WIDTH - x0) / STEP;
    int height = (y1 - y0) / STEP;
    BufferedImage layer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double grain = noise.fractal(x * 0.045, y * 0.11, 4);
        double edge = Math.min(1, Math.min(Math.min(x, y), height - y) / 24.0);
        double share = Math.max(0, Math.min(1, 2.2 * grain + 0.1)) * edge;
        int alpha = (int) (ink.getAlpha() * share);
        layer.setRGB(x, y, alpha << 24 | ink.getRGB() & 0xffffff);
      }
    }
    surface.graphics().drawImage(layer, x0, y0, width * STEP, height * STEP, null);
  }
}
