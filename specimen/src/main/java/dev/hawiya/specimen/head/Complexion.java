package dev.hawiya.specimen.head;

import dev.hawiya.specimen.texture.ValueNoise;
import java.util.random.RandomGenerator;

/**
 * The colours of a person, linear.
 *
 * @param tone 0 dark, 1 light
 * @param beard 0 none, 1 full
 * @param moustache 0 none, 1 full
 * @param brows thickness of the brows
 * @param browTilt rise of the brows to the outside
 * @param browLength of the brows
 * @param age 0 young, 1 old: lines and bags
 * @param glasses thickness of their frame, 0 for none
 * @param spots places and sizes of blemishes: x, y, radius, strength
 */
record Complexion(
    double tone,
    float[] skin,
    float[] lips,
    float[] hair,
    float[] iris,
    float[] cloth,
    double beard,
    double moustache,
    double brows,
    double browTilt,
    double browLength,
    double age,
    double glasses,
    double[][] spots,
    ValueNoise grain) {

  static Complexion any(RandomGenerator r, boolean beardless) {
    double tone = Math.pow(r.nextDouble(), 0.8);
    float[] skin = mix(rgb(0.16, 0.085, 0.05), rgb(0.63, 0.41, 0.31), tone);
    skin[1] *= (float) HeadShape.of(r, 0.92, 1.08);
    skin[2] *= (float) HeadShape.of(r, 0.85, 1.12);
    float[] lips = mix(skin, rgb(0.5, 0.15, 0.14), HeadShape.of(r, 0.05, 0.8));
    double grey = r.nextDouble();
    float[] dark = mix(rgb(0.012, 0.01, 0.009), rgb(0.1, 0.05, 0.025), r.nextDouble());
    float[] hair = grey > 0.85 ? rgb(0.35, 0.34, 0.33) : dark;
    float[] iris = mix(rgb(0.03, 0.016, 0.01), rgb(0.14, 0.1, 0.06), r.nextDouble());
    float[] cloth = rgb(r.nextDouble() * 0.6, r.nextDouble() * 0.6, r.nextDouble() * 0.6);
    double beard = beardless || r.nextDouble() < 0.55 ? 0 : HeadShape.of(r, 0.25, 1);
    double[][] spots = spots(r);
    return new Complexion(
        tone,
        skin,
        lips,
        hair,
        iris,
        cloth,
        beard,
        beardless || r.nextDouble() < 0.6 ? 0 : HeadShape.of(r, 0.5, 1),
        HeadShape.of(r, 0.25, 1.7),
        HeadShape.of(r, -0.16, 0.14),
        HeadShape.of(r, 0.36, 0.58),
        Math.pow(r.nextDouble(), 1.5),
        r.nextDouble() < 0.72 ? 0 : HeadShape.of(r, 0.012, 0.035),
        spots,
        new ValueNoise(r));
  }

  private static double[][] spots(RandomGenerator r) {
    double[][] spots = new double[14 + r.nextInt(26)][];
    for (int i = 0; i < spots.length; i++) {
      double radius = 0.008 + 0.03 * Math.pow(r.nextDouble(), 3);
      spots[i] =
          new double[] {
            HeadShape.of(r, -0.85, 0.85), HeadShape.of(r, -1.4, 1), radius, r.nextDouble() * 0.5
          };
    }
    return spots;
  }

  static float[] rgb(double r, double g, double b) {
    return new float[] {(float) r, (float) g, (float) b};
  }

  static float[] mix(float[] a, float[] b, double share) {
    float[] mixed = new float[3];
    for (int c = 0; c < 3; c++) {
      mixed[c] = (float) (a[c] + (b[c] - a[c]) * share);
    }
    return mixed;
  }

  static void toward(float[] colour, float[] to, double share) {
    for (int c = 0; c < 3; c++) {
      colour[c] += (float) ((to[c] - colour[c]) * share);
    }
  }
}
