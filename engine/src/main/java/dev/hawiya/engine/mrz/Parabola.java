package dev.hawiya.engine.mrz;

/** The parabola through points by least squares. */
final class Parabola {
  /** Added against bending, in shares of the points' weight: a short line stays straight. */
  private static final double STIFFNESS = 2e-4;

  private Parabola() {}

  /**
   * Coefficients of 1, x, x².
   *
   * @param moments weighted sums of x⁰ … x⁴, x at most 1
   * @param sums weighted sums of y, xy, x²y
   */
  static double[] fit(double[] moments, double[] sums) {
    double[][] a = new double[3][4];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        a[i][j] = moments[i + j];
      }
      a[i][i] += i == 0 ? 1e-9 : STIFFNESS * (i == 2 ? 1 : 0.01) * moments[0];
      a[i][3] = sums[i];
    }
    for (int i = 0; i < 3; i++) {
      for (int k = i + 1; k < 3; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < 4; j++) {
          a[k][j] -= factor * a[i][j];
        }
      }
    }
    double[] x = new double[3];
    for (int i = 2; i >= 0; i--) {
      x[i] = a[i][3];
      for (int j = i + 1; j < 3; j++) {
        x[i] -= a[i][j] * x[j];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
