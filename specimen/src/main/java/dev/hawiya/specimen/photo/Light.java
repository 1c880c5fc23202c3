package dev.hawiya.specimen.photo;

import dev.hawiya.core.geometry.Point;
import java.util.random.RandomGenerator;

/**
 * The light of one photo on a coarse grid: a fall-off across the frame, the edge of somebody's
 * shadow, patches of glare, one colour cast.
 */
final class Light {
  static final int CELL = 8;

  private final int columns;
  private final float[] gain;
  private final float[] glare;
  private final int[] cast;
  private final int grey;

  Light(Pose pose, Hardness hardness, RandomGenerator random) {
    columns = pose.width() / CELL + 2;
    int rows = pose.height() / CELL + 2;
    gain = new float[columns * rows];
    glare = new float[columns * rows];
    cast = cast(hardness, random);
    grey = hardness.happens(0.06, random) ? 256 : (int) (256 * hardness.upTo(0.35, random));
    fall(rows, hardness, random);
    if (hardness.happens(0.55, random)) {
      shade(rows, hardness, random);
    }
    int patches = hardness.happens(0.6, random) ? 1 + random.nextInt(2) : 0;
    for (int i = 0; i < patches; i++) {
      shine(rows, pose, hardness, random);
    }
  }

  private static int[] cast(Hardness hardness, RandomGenerator random) {
    double warm = hardness.upTo(0.24, random) * (random.nextBoolean() ? 1 : -1);
    double tint = hardness.upTo(0.1, random) * (random.nextBoolean() ? 1 : -1);
    double exposure = 1 + hardness.upTo(0.4, random) * (random.nextDouble() - 0.65);
    return new int[] {
      (int) (256 * exposure * (1 + warm)),
      (int) (256 * exposure * (1 + tint)),
      (int) (256 * exposure * (1 - warm))
    };
  }

  private void fall(int rows, Hardness hardness, RandomGenerator random) {
    double strength = hardness.upTo(0.55, random);
    double angle = 2 * Math.PI * random.nextDouble();
    double dx = Math.cos(angle) / columns;
    double dy = Math.sin(angle) / rows;
    double corner = hardness.upTo(0.35, random);
    for (int i = 0; i < gain.length; i++) {
      double x = i % columns - columns / 2.0;
      double y = i / columns - rows / 2.0;
      double r = (x * x + y * y) * 4 / ((double) columns * columns + (double) rows * rows);
      gain[i] = (float) (1 + strength * (x * dx + y * dy) - corner * r);
    }
  }

  /** A straight soft shadow edge somewhere across. */
  private void shade(int rows, Hardness hardness, RandomGenerator random) {
    double depth = 0.1 + hardness.upTo(0.45, random);
    double angle = 2 * Math.PI * random.nextDouble();
    double px = columns * random.nextDouble();
    double py = rows * random.nextDouble();
    double soft = 1 + columns * (0.01 + 0.12 * random.nextDouble());
    for (int i = 0; i < gain.length; i++) {
      double side = (i % columns - px) * Math.cos(angle) + (i / columns - py) * Math.sin(angle);
      double t = Math.max(0, Math.min(1, side / soft + 0.5));
      gain[i] *= (float) (1 - depth * t * t * (3 - 2 * t));
    }
  }

  /** One reflection on the laminate, somewhere on the card. */
  private void shine(int rows, Pose pose, Hardness hardness, RandomGenerator random) {
    Point a = pose.corners().topLeft().towards(pose.corners().topRight(), random.nextDouble());
    Point b =
        pose.corners().bottomLeft().towards(pose.corners().bottomRight(), random.nextDouble());
    Point at = a.towards(b, random.nextDouble());
    double strength = 25 + hardness.upTo(120, random);
    double angle = Math.PI * random.nextDouble();
    double wide = columns * (0.04 + 0.12 * random.nextDouble());
    double narrow = wide * (0.25 + 0.6 * random.nextDouble());
    for (int i = 0; i < glare.length; i++) {
      double x = i % columns - at.x() * columns;
      double y = i / columns - at.y() * rows;
      double u = (x * Math.cos(angle) + y * Math.sin(angle)) / wide;
      double v = (y * Math.cos(angle) - x * Math.sin(angle)) / narrow;
      double r = u * u + v * v;
      if (r < 8) {
        glare[i] += (float) (strength * Math.exp(-r));
      }
    }
  }

  /** Lights the whole frame in place. */
  void fallOn(Frame frame) {
    for (int y = 0; y < frame.height(); y++) {
      for (int x = 0; x < frame.width(); x++) {
        int i = y * frame.width() + x;
        float u = x % CELL / (float) CELL;
        float v = y % CELL / (float) CELL;
        int cell = y / CELL * columns + x / CELL;
        frame.rgb()[i] = lit(frame.rgb()[i], between(gain, cell, u, v), between(glare, cell, u, v));
      }
    }
  }

  private float between(float[] grid, int cell, float u, float v) {
    float top = grid[cell] + (grid[cell + 1] - grid[cell]) * u;
    float low = grid[cell + columns];
    float bottom = low + (grid[cell + columns + 1] - low) * u;
    return top + (bottom - top) * v;
  }

  private int lit(int colour, float gain, float glare) {
    int r = colour >> 16 & 255;
    int g = colour >> 8 & 255;
    int b = colour & 255;
    int luma = (77 * r + 150 * g + 29 * b) >> 8;
    int red = shown(r + ((luma - r) * grey >> 8), cast[0], gain, glare);
    int green = shown(g + ((luma - g) * grey >> 8), cast[1], gain, glare);
    int blue = shown(b + ((luma - b) * grey >> 8), cast[2], gain, glare);
    return red << 16 | green << 8 | blue;
  }

  private static int shown(int value, int cast, float gain, float glare) {
    int out = (int) (value * cast * gain / 256 + glare);
    return Math.max(0, Math.min(255, out));
  }
}
