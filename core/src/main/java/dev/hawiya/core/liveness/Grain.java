package dev.hawiya.core.liveness;

import dev.hawiya.core.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The fine grain of a picture's flattest places: the noise of one exposure with what JPEG made of
 * it. A second exposure has grain of its own; a copy, also a scaled, sharpened or compressed one,
 * keeps that of its original.
 */
final class Grain {
  private static final int SIDE = 8;

  /** What is finer than this radius, pixels, JPEG takes away, and warping blurs. */
  private static final int FINE = 1;

  /** What is coarser is shade, which two exposures share. */
  private static final int COARSE = 3;

  /** Root mean square of a cell's grain under which JPEG left none of it, grey levels. */
  private static final double NOTHING = 0.09;

  /** The share of the cells that is flat; skin, cloth and hair have texture of their own. */
  private static final double FLAT = 0.3;

  /** Flat cells: of fewer a correlation says nothing. */
  private static final int LEAST = 60;

  private final Grey from;
  private final Grey to;
  private final Similarity copied;
  private final float[] before;
  private final float[] after;

  private Grain(Grey from, Grey to, Similarity copied) {
    this.from = from;
    this.to = to;
    this.copied = copied;
    before = grain(from);
    after = grain(to);
  }

  private record Cell(double before, double after, double both) {}

  /**
   * How much of its grain a picture shares with another around the face, -1..1: the correlation
   * where a copy would lie. Empty where too little grain is left.
   *
   * @param face in the first picture, pixels
   */
  static OptionalDouble shared(Grey from, Grey to, Similarity copied, Box face) {
    Grain grain = new Grain(from, to, copied);
    List<Cell> cells = new ArrayList<>();
    for (int y = SIDE; y < from.height() - 2 * SIDE; y += SIDE) {
      for (int x = SIDE; x < from.width() - 2 * SIDE; x += SIDE) {
        if (!face.contains(x, y) && grain.lies(x, y)) {
          cells.add(grain.cell(x, y));
        }
      }
    }
    double least = NOTHING * NOTHING * SIDE * SIDE;
    cells.removeIf(cell -> cell.before < least || cell.after < least);
    cells.sort(Comparator.comparingDouble(Cell::before));
    int flat = (int) (FLAT * cells.size());
    return flat < LEAST
        ? OptionalDouble.empty()
        : OptionalDouble.of(correlation(cells.subList(0, flat)));
  }

  private static double correlation(List<Cell> cells) {
    double before = cells.stream().mapToDouble(Cell::before).sum();
    double after = cells.stream().mapToDouble(Cell::after).sum();
    return cells.stream().mapToDouble(Cell::both).sum() / Math.sqrt(before * after);
  }

  private static float[] grain(Grey of) {
    float[] fine = of.blurred(FINE).levels();
    float[] coarse = of.blurred(COARSE).levels();
    for (int i = 0; i < fine.length; i++) {
      fine[i] -= coarse[i];
    }
    return fine;
  }

  /** Whether a cell's copy lies inside the other picture. */
  private boolean lies(int x, int y) {
    double u = copied.x(x, y);
    double v = copied.y(x, y);
    return to.holds(u, v, 2 * SIDE);
  }

  private Cell cell(int left, int top) {
    double before = 0;
    double after = 0;
    double both = 0;
    for (int y = top; y < top + SIDE; y++) {
      for (int x = left; x < left + SIDE; x++) {
        double own = this.before[y * from.width() + x];
        double other = after(copied.x(x, y), copied.y(x, y));
        before += own * own;
        after += other * other;
        both += own * other;
      }
    }
    return new Cell(before, after, both);
  }

  /** The other picture's grain between pixels. */
  private double after(double x, double y) {
    int column = (int) x;
    int row = (int) y;
    double u = x - column;
    double v = y - row;
    int at = row * to.width() + column;
    int below = at + to.width();
    return (1 - v) * ((1 - u) * after[at] + u * after[at + 1])
        + v * ((1 - u) * after[below] + u * after[below + 1]);
  }
}
