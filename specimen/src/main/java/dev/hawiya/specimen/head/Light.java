package dev.hawiya.specimen.head;

import java.util.random.RandomGenerator;

/**
 * A broad light from one side and light from all around, linear.
 *
 * @param toward where the light stands, of length 1
 */
record Light(double[] toward, float[] key, float[] around) {
  /** How far light creeps around a bend under the skin, by colour: red goes farthest. */
  private static final double[] UNDER_SKIN = {0.42, 0.24, 0.18};

  static Light any(RandomGenerator r) {
    double aside = Math.toRadians(HeadShape.of(r, -45, 45));
    double above = Math.toRadians(HeadShape.of(r, 8, 50));
    double warm = HeadShape.of(r, 0.85, 1.1);
    double strong = HeadShape.of(r, 0.65, 1.05);
    double fill = HeadShape.of(r, 0.35, 0.65);
    return new Light(
        new double[] {
          Math.sin(aside) * Math.cos(above), Math.sin(above), Math.cos(aside) * Math.cos(above)
        },
        Complexion.rgb(strong * warm, strong, strong / warm),
        Complexion.rgb(fill * 0.97, fill, fill * 1.03));
  }

  /**
   * Lights a colour.
   *
   * @param normal of any length
   * @param gloss of the surface, 0 for none
   * @param creeping whether light goes under the surface
   */
  void fall(float[] colour, double[] normal, double gloss, boolean creeping) {
    double length =
        Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
    double sign = normal[2] < 0 ? -1 / length : 1 / length;
    double nx = normal[0] * sign;
    double ny = normal[1] * sign;
    double nz = normal[2] * sign;
    double facing = nx * toward[0] + ny * toward[1] + nz * toward[2];
    double sky = 0.72 + 0.28 * ny;
    double rim = 0.7 + 0.3 * nz;
    double half = Math.sqrt(toward[0] * toward[0] + toward[1] * toward[1] + sq(toward[2] + 1));
    double bright = Math.max(0, (nx * toward[0] + ny * toward[1] + nz * (toward[2] + 1)) / half);
    double shine = gloss * (0.5 * Math.pow(bright, 12) + Math.pow(bright, 50));
    for (int c = 0; c < 3; c++) {
      double wrap = creeping ? UNDER_SKIN[c] : 0.05;
      double lit = Math.max(0, (facing + wrap) / (1 + wrap));
      colour[c] = (float) (colour[c] * (key[c] * lit + around[c] * sky * rim) + shine * key[c]);
    }
  }

  private static double sq(double x) {
    return x * x;
  }
}
