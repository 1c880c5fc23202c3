package dev.hawiya.specimen.texture;

import java.util.random.RandomGenerator;

/** Smooth seeded noise in -1..1 over the plane; lattice points lie at whole coordinates. */
public final class ValueNoise {
  private static final int SIZE = 64;

  private final float[] lattice = new float[SIZE * SIZE];

  public ValueNoise(RandomGenerator random) {
    for (int i = 0; i < lattice.length; i++) {
      lattice[i] = random.nextFloat() * 2 - 1;
    }
  }

  public float at(double x, double y) {
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    float u = smooth((float) (x - x0));
    float v = smooth((float) (y - y0));
    float top = mix(point(x0, y0), point(x0 + 1, y0), u);
    float bottom = mix(point(x0, y0 + 1), point(x0 + 1, y0 + 1), u);
    return mix(top, bottom, v);
  }

  /** Several octaves, each twice as fine and half as strong; about -1..1. */
  public float fractal(double x, double y, int octaves) {
    float sum = 0;
    float weight = 0.5f;
    double scale = 1;
    for (int i = 0; i < octaves; i++) {
      sum += weight * at(x * scale + 17 * i, y * scale + 31 * i);
      weight /= 2;
      scale *= 2;
    }
    return sum * 1.4f;
  }

  private float point(int x, int y) {
    return lattice[(y & (SIZE - 1)) * SIZE + (x & (SIZE - 1))];
  }

  private static float smooth(float t) {
    return t * t * (3 - 2 * t);
  }

  private static float mix(float a, float b, float t) {
    return a + (b - a) * t;
  }
}
