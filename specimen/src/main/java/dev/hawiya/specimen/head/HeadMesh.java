package dev.hawiya.specimen.head;

/** The face's surface from ear to ear, and the ears. */
final class HeadMesh {
  private static final int ROWS = 240;
  private static final int COLUMNS = 220;

  /** Turn from the middle of the face to where its surface ends behind the ear. */
  private static final double END = Math.toRadians(115);

  /** How square a head is from above; 2 is a circle. */
  private static final double SQUARE = 2.35;

  private HeadMesh() {}

  static Mesh face(HeadShape shape, Expression look) {
    Mesh mesh = Mesh.of(ROWS, COLUMNS, Part.FACE);
    double middle = (shape.crown() + shape.chin()) / 2;
    double reach = (shape.crown() - shape.chin()) / 2;
    for (int row = 0; row < ROWS; row++) {
      double y = middle + reach * Math.cos(Math.PI * row / (ROWS - 1));
      for (int column = 0; column < COLUMNS; column++) {
        double phi = END * (2.0 * column / (COLUMNS - 1) - 1);
        place(mesh, row * COLUMNS + column, shape, look, new double[] {phi, y});
      }
    }
    return mesh;
  }

  private static void place(Mesh mesh, int at, HeadShape shape, Expression look, double[] spot) {
    double y = spot[1];
    double x = around(Math.sin(spot[0])) * shape.half(y);
    double ahead = Math.cos(spot[0]);
    double z = around(ahead) * shape.front(y);
    z += HeadShape.smooth(ahead * 2) * shape.relief(x, y, look);
    double drop = 0.09 * look.mouth() * HeadShape.smooth((shape.mouth() - y) / 0.1);
    mesh.set(at, x, y - drop, z);
    mesh.paint(at, ahead < 0 ? 9 : x, y);
  }

  /** Along the outline from above. */
  static double around(double s) {
    return Math.signum(s) * Math.pow(Math.abs(s), 2 / SQUARE);
  }

  static Mesh ear(HeadShape shape, int side) {
    return ellipsoid(
        Part.SKIN,
        new double[] {side * (shape.half(-0.1) + 0.03), -0.12, -0.12},
        new double[] {0.09, 0.33, 0.22});
  }

  static Mesh ellipsoid(Part part, double[] centre, double[] radii) {
    int n = 60;
    Mesh mesh = Mesh.of(n, n, part);
    for (int i = 0; i < n * n; i++) {
      double a = Math.PI * (i / n) / (n - 1);
      double b = 2 * Math.PI * (i % n) / (n - 1);
      double x = radii[0] * Math.sin(a) * Math.sin(b);
      double y = radii[1] * Math.cos(a);
      double z = radii[2] * Math.sin(a) * Math.cos(b);
      mesh.set(i, centre[0] + x, centre[1] + y, centre[2] + z);
      mesh.paint(i, centre[0] + x, centre[1] + y);
    }
    return mesh;
  }
}
