package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Fourier;
import dev.hawiya.core.image.Raster;
import java.util.Arrays;

/**
 * Fine regular patterns in and around a face: the grid of a display, moiré, the dots of a print. A
 * pattern is a frequency that stands out of its neighbours in most of many tiles; an edge or a lock
 * of hair does so in few.
 */
final class Pattern {
  private static final int SIDE = 64;

  /** Tiles across and down. */
  private static final int TILES = 7;

  /** Cycles a tile from which on a frequency is fine: faces are full of coarser ones. */
  private static final int COARSEST = 9;

  /** A period of JPEG's blocks: 8 pixels. */
  private static final int BLOCKS = SIDE / 8;

  /** Power of what rounding to whole grey levels leaves. */
  private static final double LEAST = 50;

  private static final double[] RAY = {-4, -3, 3, 4};

  private Pattern() {}

  /**
   * How far the strongest frequency stands out of those around it, in brightness or in colour, as a
   * ratio of powers in the geometric mean over the tiles.
   *
   * @param face 0..1 of the picture
   */
  static double strength(Raster picture, Box face) {
    double grown = 0.4 * face.width() * picture.width();
    int left = (int) Math.max(0, face.x0() * picture.width() - grown);
    int top = (int) Math.max(0, face.y0() * picture.height() - grown);
    int right = (int) Math.min(picture.width(), face.x1() * picture.width() + grown) - SIDE;
    int bottom = (int) Math.min(picture.height(), face.y1() * picture.height() + grown) - SIDE;
    if (right <= left || bottom <= top) {
      return 0;
    }
    Fourier fourier = new Fourier(SIDE);
    double[] bright = new double[SIDE * SIDE];
    double[] colour = new double[SIDE * SIDE];
    for (int i = 0; i < TILES * TILES; i++) {
      int x = left + (right - left) * (i % TILES) / (TILES - 1);
      int y = top + (bottom - top) * (i / TILES) / (TILES - 1);
      add(power(fourier, tile(picture, x, y, false)), bright);
      add(power(fourier, tile(picture, x, y, true)), colour);
    }
    return Math.max(peak(bright, false), peak(colour, true));
  }

  private static float[] tile(Raster picture, int left, int top, boolean colour) {
    float[] tile = new float[SIDE * SIDE];
    for (int i = 0; i < tile.length; i++) {
      int pixel = (top + i / SIDE) * picture.width() + left + i % SIDE;
      int red = picture.rgb()[3 * pixel] & 255;
      int blue = picture.rgb()[3 * pixel + 2] & 255;
      tile[i] = colour ? red - blue : picture.brightness(pixel);
    }
    return tile;
  }

  private static float[] power(Fourier fourier, float[] tile) {
    float[] imaginary = new float[tile.length];
    fourier.fade(tile);
    fourier.transform(tile, imaginary);
    for (int i = 0; i < tile.length; i++) {
      tile[i] = tile[i] * tile[i] + imaginary[i] * imaginary[i];
    }
    return tile;
  }

  private static void add(float[] power, double[] sum) {
    for (int i = 0; i < power.length; i++) {
      sum[i] += Math.log(power[i] + LEAST) / (TILES * TILES);
    }
  }

  private static double peak(double[] logs, boolean colour) {
    double highest = 0;
    for (int i = 0; i <= SIDE * SIDE / 2; i++) {
      if (fine(i) && !blocks(i) && (!colour || kept(i))) {
        double above = logs[i] - ray(logs, i);
        if (above > highest) {
          highest = Math.max(highest, Math.min(above, logs[i] - ring(logs, i)));
        }
      }
    }
    return Math.exp(highest);
  }

  private static int wave(int index) {
    return index <= SIDE / 2 ? index : SIDE - index;
  }

  private static boolean fine(int i) {
    return Math.hypot(wave(i % SIDE), wave(i / SIDE)) >= COARSEST;
  }

  /** Whether JPEG's own blocks make a frequency. */
  private static boolean blocks(int i) {
    int x = wave(i % SIDE);
    int y = wave(i / SIDE);
    return x <= 2 && near(y) || y <= 2 && near(x) || near(x) && near(y);
  }

  /** Whether colour can have it: JPEG keeps colour half as fine, what is finer comes of that. */
  private static boolean kept(int i) {
    return Math.max(wave(i % SIDE), wave(i / SIDE)) < SIDE / 4;
  }

  private static boolean near(int wave) {
    int rest = wave % BLOCKS;
    return rest <= 1 || rest >= BLOCKS - 1;
  }

  /** The median of the frequencies around one, itself and its neighbours left out. */
  private static double ring(double[] logs, int i) {
    double[] ring = new double[81];
    int n = 0;
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        int at = at(i % SIDE + dx, i / SIDE + dy);
        if (Math.max(Math.abs(dx), Math.abs(dy)) > 1 && fine(at)) {
          ring[n++] = logs[at];
        }
      }
    }
    Arrays.sort(ring, 0, n);
    return ring[n / 2];
  }

  /**
   * The mean of those three and four waves coarser and finer in the same direction: power falls
   * towards finer frequencies, and an edge draws a ray through them all.
   */
  private static double ray(double[] logs, int i) {
    double x = i % SIDE <= SIDE / 2 ? i % SIDE : i % SIDE - SIDE;
    double y = (double) (i / SIDE);
    double length = Math.hypot(x, y);
    double sum = 0;
    for (double step : RAY) {
      double k = 1 + step / length;
      sum += logs[at((int) Math.round(k * x), (int) Math.round(k * y))];
    }
    return sum / RAY.length;
  }

  private static int at(int x, int y) {
    return (y & SIDE - 1) * SIDE + (x & SIDE - 1);
  }
}
