package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Canvas;
import java.util.random.RandomGenerator;

/** A frame shown on a display: sub-pixels, a raised black, bands of its refreshing, a bezel. */
final class Display implements Held.Face {
  private final double across;
  private final double bezel;
  private final double bands;
  private final double dark;
  private final double black;
  private final double[] tint;
  private Canvas shown;
  private double phase;

  Display(Canvas first, RandomGenerator r) {
    across = Take.between(r, 380, 1000);
    bezel = Take.between(r, 0, 0.1);
    bands = Take.between(r, 1.5, 7);
    dark = r.nextDouble() < 0.6 ? Take.between(r, 0.03, 0.15) : 0;
    black = Take.between(r, 0.004, 0.03);
    tint = new double[] {Take.between(r, 0.85, 1), Take.between(r, 0.93, 1), 1.05};
    shown = first;
  }

  /** The next frame; the bands have wandered. */
  void show(Canvas frame, RandomGenerator r) {
    shown = frame;
    phase = 2 * Math.PI * r.nextDouble();
  }

  @Override
  public void at(double u, double v, float[] out) {
    double x = u / (1 - bezel);
    double y = v / (1 - bezel);
    if (Math.abs(x) > 1 || Math.abs(y) > 1) {
      out[0] = 0.01f;
      out[1] = 0.01f;
      out[2] = 0.011f;
      return;
    }
    shown.sample((x + 1) / 2 * shown.width(), (1 - y) / 2 * shown.height(), out);
    double column = (x + 1) / 2 * across;
    double row = (1 - y) / 2 * across * 4 / 3;
    double in = column - Math.floor(column);
    double gap = row - Math.floor(row) < 0.18 ? 0.35 : 1.14;
    double band = 1 - dark * (0.5 + 0.5 * Math.sin(bands * Math.PI * v + phase));
    for (int c = 0; c < 3; c++) {
      double lit = in >= c / 3.0 && in < (c + 1) / 3.0 ? 1.9 : 0.55;
      out[c] = (float) ((out[c] * tint[c] + black) * lit * gap * band);
    }
  }
}
