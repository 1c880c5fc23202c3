package dev.hawiya.specimen.head;

import dev.hawiya.specimen.texture.ValueNoise;
import java.util.random.RandomGenerator;

/**
 * A wall with things on it, behind a head.
 *
 * @param depth where it stands, negative
 * @param rough how blotched it is
 * @param grain of its plaster or paper, 0 where it is smooth
 * @param things rectangles: x, y, half width, half height, and the red, green, blue of them
 */
record Backdrop(
    double depth, float[] wall, double rough, double grain, double[][] things, ValueNoise noise) {
  /** Waves of plaster over a head's width. */
  private static final double PLASTER = 15;

  static Backdrop any(RandomGenerator r) {
    double depth = HeadShape.of(r, -22, -5);
    double grey = HeadShape.of(r, 0.08, 0.7);
    float[] wall =
        Complexion.rgb(grey * HeadShape.of(r, 0.85, 1.1), grey, grey * HeadShape.of(r, 0.8, 1.15));
    double[][] things = new double[3 + r.nextInt(14)][];
    double spread = 0.5 * (6 - depth);
    for (int i = 0; i < things.length; i++) {
      double bright = HeadShape.of(r, 0.03, 0.65);
      things[i] =
          new double[] {
            spread * HeadShape.of(r, -1, 1),
            spread * HeadShape.of(r, -1, 1),
            spread * HeadShape.of(r, 0.03, 0.3),
            spread * HeadShape.of(r, 0.03, 0.3),
            bright * HeadShape.of(r, 0.75, 1.25),
            bright * HeadShape.of(r, 0.75, 1.2),
            bright * HeadShape.of(r, 0.65, 1.25)
          };
    }
    double rough = HeadShape.of(r, 0.03, 0.25);
    double grain = r.nextDouble() < 0.7 ? 0 : HeadShape.of(r, 0.03, 0.3);
    return new Backdrop(depth, wall, rough, grain, things, new ValueNoise(r));
  }

  /** The colour of a place on it into {@code out}. */
  void at(double x, double y, float[] out) {
    System.arraycopy(wall, 0, out, 0, 3);
    double size = 12 / (6 - depth);
    for (double[] thing : things) {
      double dx = (thing[2] - Math.abs(x - thing[0])) * size;
      double dy = (thing[3] - Math.abs(y - thing[1])) * size;
      double in = HeadShape.smooth(dx / 0.03) * HeadShape.smooth(dy / 0.03);
      for (int c = 0; c < 3; c++) {
        out[c] += (float) ((thing[4 + c] - out[c]) * in);
      }
    }
    double k = 1 + rough * noise.fractal(x * size * 2, y * size * 2, 4);
    if (grain > 0) {
      k += grain * noise.fractal(x * size * PLASTER, y * size * PLASTER, 2);
    }
    double dim = 1 - 0.2 * HeadShape.smooth(Math.hypot(x, y) * size / 6);
    for (int c = 0; c < 3; c++) {
      out[c] *= (float) (Math.max(0.1, k) * dim);
    }
  }
}
