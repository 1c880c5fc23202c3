package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Canvas;
import java.util.random.RandomGenerator;

/** A photo printed in dots, with a white border. */
final class Print implements Held.Face {
  private static final double[] ANGLES = {0.26, 1.31, 0.0};

  private final Canvas photo;
  private final double border;
  private final double dots;
  private final float[] paper = new float[3];

  Print(Canvas photo, RandomGenerator r) {
    this.photo = photo;
    this.border = Take.between(r, 0.0, 0.12);
    this.dots = Take.between(r, 250, 500);
    for (int c = 0; c < 3; c++) {
      paper[c] = (float) Take.between(r, 0.72, 0.85);
    }
  }

  @Override
  public void at(double u, double v, float[] out) {
    double x = u / (1 - border);
    double y = v / (1 - border);
    if (Math.abs(x) > 1 || Math.abs(y) > 1) {
      System.arraycopy(paper, 0, out, 0, 3);
      return;
    }
    photo.sample((x + 1) / 2 * photo.width(), (1 - y) / 2 * photo.height(), out);
    for (int c = 0; c < 3; c++) {
      double wanted = Math.min(1, out[c] * 0.95);
      double cos = Math.cos(ANGLES[c]);
      double sin = Math.sin(ANGLES[c]);
      double a = Math.cos(Math.PI * dots * (u * cos - v * sin * 1.33));
      double b = Math.cos(Math.PI * dots * (u * sin + v * cos * 1.33));
      double threshold = 0.5 + 0.25 * (a + b);
      double ink = Math.max(0, Math.min(1, (threshold - Math.sqrt(wanted)) * 4 + 0.5));
      double dot = 1 - 0.96 * ink;
      out[c] = (float) (paper[c] * (0.45 * dot + 0.55 * (0.04 + 0.96 * wanted)));
    }
  }
}
