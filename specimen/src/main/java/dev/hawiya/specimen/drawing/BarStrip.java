package dev.hawiya.specimen.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A strip that looks like Code 128 (ISO/IEC 15417); its content is random. */
public final class BarStrip {
  private static final int MODULES = 11;
  private static final double MODULE = 2.3;

  private BarStrip() {}

  /** Patterns of three bars and three spaces in eleven modules, on a paler ground. */
  public static void draw(Surface surface, Rectangle2D at, RandomGenerator random) {
    surface.fill(at, new Color(250, 247, 238, 160));
    double x = at.getX() + 4 * MODULE;
    Color ink = new Color(20, 18, 20);
    while (x + MODULES * MODULE < at.getMaxX() - 4 * MODULE) {
      int[] widths = {1, 1, 1, 1, 1, 1};
      for (int left = MODULES - widths.length; left > 0; left--) {
        widths[random.nextInt(widths.length)]++;
      }
      for (int i = 0; i < widths.length; i++) {
        double width = widths[i] * MODULE;
        if (i % 2 == 0) {
          surface.fill(new Rectangle2D.Double(x, at.getY() + 3, width, at.getHeight() - 6), ink);
        }
        x += width;
      }
    }
  }
}
