package dev.hawiya.specimen.head;

/**
 * A surface as a grid of points.
 *
 * @param xyz places, three a point
 * @param uv where a point lies at rest, two a point: what it is painted by
 * @param normals three a point; empty before it is placed
 */
record Mesh(int rows, int columns, Part part, float[] xyz, float[] uv, float[] normals) {
  private static final float[] NONE = {};

  static Mesh of(int rows, int columns, Part part) {
    int n = rows * columns;
    return new Mesh(rows, columns, part, new float[3 * n], new float[2 * n], NONE);
  }

  void set(int at, double x, double y, double z) {
    xyz[3 * at] = (float) x;
    xyz[3 * at + 1] = (float) y;
    xyz[3 * at + 2] = (float) z;
  }

  void paint(int at, double u, double v) {
    uv[2 * at] = (float) u;
    uv[2 * at + 1] = (float) v;
  }

  /** Turned about the origin and moved, with its normals. */
  Mesh placed(Pose pose) {
    double[] r = pose.rotation();
    float[] to = new float[xyz.length];
    for (int i = 0; i < xyz.length; i += 3) {
      to[i] = (float) (r[0] * xyz[i] + r[1] * xyz[i + 1] + r[2] * xyz[i + 2] + pose.x());
      to[i + 1] = (float) (r[3] * xyz[i] + r[4] * xyz[i + 1] + r[5] * xyz[i + 2] + pose.y());
      to[i + 2] = (float) (r[6] * xyz[i] + r[7] * xyz[i + 1] + r[8] * xyz[i + 2] + pose.z());
    }
    return new Mesh(rows, columns, part, to, uv, normals(to));
  }

  private float[] normals(float[] p) {
    float[] n = new float[p.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int left = 3 * (row * columns + Math.max(0, column - 1));
        int right = 3 * (row * columns + Math.min(columns - 1, column + 1));
        int up = 3 * (Math.max(0, row - 1) * columns + column);
        int down = 3 * (Math.min(rows - 1, row + 1) * columns + column);
        int at = 3 * (row * columns + column);
        float ax = p[right] - p[left];
        float ay = p[right + 1] - p[left + 1];
        float az = p[right + 2] - p[left + 2];
        float bx = p[up] - p[down];
        float by = p[up + 1] - p[down + 1];
        float bz = p[up + 2] - p[down + 2];
        n[at] = ay * bz - az * by;
        n[at + 1] = az * bx - ax * bz;
        n[at + 2] = ax * by - ay * bx;
      }
    }
    return n;
  }
}
