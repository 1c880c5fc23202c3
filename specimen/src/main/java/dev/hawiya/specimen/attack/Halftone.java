package dev.hawiya.specimen.attack;

import java.awt.image.BufferedImage;
import java.util.List;

/** Prints a picture in clustered dots on rotated screens, one a process colour. */
final class Halftone {
  private static final int STEPS = 1024;
  private static final float[] COSINE = new float[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) {
      COSINE[i] = (float) Math.cos(2 * Math.PI * i / STEPS);
    }
  }

  /** The usual angles: cyan 15°, magenta 75°, yellow 0°, black 45°. */
  static final List<Ink> PROCESS =
      List.of(
          new Ink(15, 0.1, 0.62, 0.88),
          new Ink(75, 0.86, 0.15, 0.5),
          new Ink(0, 0.98, 0.92, 0.12),
          new Ink(45, 0.1, 0.1, 0.11));

  static final List<Ink> BLACK = List.of(PROCESS.get(3));

  /** An ink: degrees that its screen is turned, and the share of each colour it lets through. */
  record Ink(double angle, double red, double green, double blue) {}

  private final double cell;
  private final double hard;

  /**
   * @param cell pixels from dot to dot
   * @param hard how sharp the dots' edges are; 1 lets them melt into a grey
   */
  Halftone(double cell, double hard) {
    this.cell = cell;
    this.hard = hard;
  }

  /** In place. With one ink, the picture's brightness is printed. */
  void print(BufferedImage picture, List<Ink> inks, double turned) {
    int[] rgb = Pixels.of(picture);
    int width = picture.getWidth();
    double[] cos = inks.stream().mapToDouble(i -> step(i, turned, true)).toArray();
    double[] sin = inks.stream().mapToDouble(i -> step(i, turned, false)).toArray();
    for (int i = 0; i < rgb.length; i++) {
      int x = i % width;
      int y = i / width;
      double r = 1;
      double g = 1;
      double b = 1;
      for (int k = 0; k < inks.size(); k++) {
        double dot = dot(x * cos[k] + y * sin[k], y * cos[k] - x * sin[k]);
        double on =
            held((amount(rgb[i], inks.size() == 1 ? 3 : k, inks.size()) - dot) * hard + 0.5);
        r *= 1 - on * (1 - inks.get(k).red());
        g *= 1 - on * (1 - inks.get(k).green());
        b *= 1 - on * (1 - inks.get(k).blue());
      }
      rgb[i] = Pixels.rgb(255 * r, 255 * g, 255 * b);
    }
  }

  private double step(Ink ink, double turned, boolean along) {
    double angle = Math.toRadians(ink.angle() + turned);
    return STEPS * (along ? Math.cos(angle) : Math.sin(angle)) / cell;
  }

  /** The threshold at a place of the screen: 0 in the middle of a dot, 1 between dots. */
  private static double dot(double u, double v) {
    return 0.5
        + 0.25
            * (COSINE[(int) Math.floor(u) & STEPS - 1] + COSINE[(int) Math.floor(v) & STEPS - 1]);
  }

  /** How much of ink {@code k} a colour takes; black replaces most of what the three share. */
  private static double amount(int rgb, int k, int inks) {
    double c = 1 - Pixels.red(rgb) / 255.0;
    double m = 1 - Pixels.green(rgb) / 255.0;
    double y = 1 - Pixels.blue(rgb) / 255.0;
    if (inks == 1) {
      return 1 - Pixels.luma(rgb) / 255.0;
    }
    double black = 0.7 * Math.min(c, Math.min(m, y));
    return switch (k) {
      case 0 -> c - black;
      case 1 -> m - black;
      case 2 -> y - black;
      default -> black;
    };
  }

  private static double held(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
