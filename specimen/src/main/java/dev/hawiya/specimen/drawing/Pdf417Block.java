package dev.hawiya.specimen.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * A block that looks like PDF417 (ISO/IEC 15438): start and stop patterns, row indicators, columns
 * of 17-module codewords of four bars and four spaces. Its content is random, as the genuine one is
 * encrypted.
 */
public final class Pdf417Block {
  private static final int[] START = {8, 1, 1, 1, 1, 1, 1, 3};
  private static final int[] STOP = {7, 1, 1, 3, 1, 1, 1, 2, 1};
  private static final int COLUMNS = 18;
  private static final int ROWS = 42;

  private final Surface surface;
  private final RandomGenerator random;
  private final Rectangle2D zone;
  private final Color ink;

  public Pdf417Block(Surface surface, Rectangle2D zone, RandomGenerator random) {
    this.surface = surface;
    this.zone = zone;
    this.random = random;
    int tone = 10 + random.nextInt(30);
    this.ink = new Color(tone, tone, tone + 4);
  }

  public void draw() {
    int modules = 17 + 17 * COLUMNS + 18;
    double module = zone.getWidth() / modules;
    double height = zone.getHeight() / ROWS;
    for (int row = 0; row < ROWS; row++) {
      Rectangle2D line =
          new Rectangle2D.Double(zone.getX(), zone.getY() + row * height, module, height);
      double x = bars(START, zone.getX(), line);
      for (int column = 0; column < COLUMNS; column++) {
        x = bars(codeword(), x, line);
      }
      bars(STOP, x, line);
    }
  }

  /** Eight widths of one to six modules that make seventeen. */
  private int[] codeword() {
    int[] widths = {1, 1, 1, 1, 1, 1, 1, 1};
    for (int left = 9; left > 0; left--) {
      int at = random.nextInt(8);
      while (widths[at] == 6) {
        at = (at + 1) % 8;
      }
      widths[at]++;
    }
    return widths;
  }

  /** Draws bar, space, bar, space; answers where the next pattern begins. */
  private double bars(int[] widths, double from, Rectangle2D line) {
    double x = from;
    for (int i = 0; i < widths.length; i++) {
      double width = widths[i] * line.getWidth();
      if (i % 2 == 0) {
        surface.fill(new Rectangle2D.Double(x, line.getY(), width, line.getHeight() + 0.2), ink);
      }
      x += width;
    }
    return x;
  }
}
