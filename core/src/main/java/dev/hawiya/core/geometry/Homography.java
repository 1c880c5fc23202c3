package dev.hawiya.core.geometry;

import java.util.List;

/**
 * A plane projective mapping (3x3, row-major, last element 1) from one picture's 0..1 to another's.
 */
public final class Homography {
  private final double[] h;

  private Homography(double[] h) {
    this.h = h;
  }

  /** The mapping that takes the four corners of one quad to those of another. */
  public static Homography between(Quad from, Quad to) {
    double[][] a = new double[8][9];
    List<Point> sources = from.corners();
    List<Point> targets = to.corners();
    for (int i = 0; i < 4; i++) {
      Point s = sources.get(i);
      Point t = targets.get(i);
      a[2 * i] = new double[] {s.x(), s.y(), 1, 0, 0, 0, -s.x() * t.x(), -s.y() * t.x(), t.x()};
      a[2 * i + 1] = new double[] {0, 0, 0, s.x(), s.y(), 1, -s.x() * t.y(), -s.y() * t.y(), t.y()};
    }
    return solved(a);
  }

  /**
   * The mapping that takes points to others with the least squared error, each of some weight.
   * Fails with {@link IllegalArgumentException} where the points do not settle one.
   */
  public static Homography fitting(List<Point> from, List<Point> to, double[] weights) {
    double[][] a = new double[8][9];
    for (int i = 0; i < weights.length; i++) {
      Point s = from.get(i);
      Point t = to.get(i);
      double[] across = {s.x(), s.y(), 1, 0, 0, 0, -s.x() * t.x(), -s.y() * t.x(), t.x()};
      double[] down = {0, 0, 0, s.x(), s.y(), 1, -s.x() * t.y(), -s.y() * t.y(), t.y()};
      for (int row = 0; row < 8; row++) {
        for (int column = 0; column < 9; column++) {
          a[row][column] += weights[i] * (across[row] * across[column] + down[row] * down[column]);
        }
      }
    }
    return solved(a);
  }

  private static Homography solved(double[][] equations) {
    double[] h = new double[9];
    System.arraycopy(solve(equations), 0, h, 0, 8);
    h[8] = 1;
    return new Homography(h);
  }

  public Point map(Point p) {
    double w = h[6] * p.x() + h[7] * p.y() + h[8];
    return new Point(
        (h[0] * p.x() + h[1] * p.y() + h[2]) / w, (h[3] * p.x() + h[4] * p.y() + h[5]) / w);
  }

  /** Gaussian elimination with pivoting over an augmented n x (n+1) matrix. */
  private static double[] solve(double[][] a) {
    int n = a.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) {
          pivot = row;
        }
      }
      if (Math.abs(a[pivot][column]) < 1e-12) {
        throw new IllegalArgumentException("three corners lie on one line");
      }
      double[] swapped = a[column];
      a[column] = a[pivot];
      a[pivot] = swapped;
      for (int row = 0; row < n; row++) {
        if (row != column) {
          double factor = a[row][column] / a[column][column];
          for (int k = column; k <= n; k++) {
            a[row][k] -= factor * a[column][k];
          }
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = a[i][n] / a[i][i];
    }
    return x;
  }
}
