package dev.hawiya.specimen.head;

import java.util.Arrays;

/** The nearest surface under each pixel: what it is, where it is painted from, how it faces. */
final class GBuffer {
  /** Floats a pixel: u, v, and the normal. */
  static final int FLOATS = 5;

  private final Camera camera;
  private final double[] turn;
  private final float[] depth;
  private final byte[] part;
  private final float[] values;

  GBuffer(Camera camera) {
    this.camera = camera;
    this.turn = camera.place().rotation();
    int n = camera.width() * camera.height();
    depth = new float[n];
    Arrays.fill(depth, Float.MAX_VALUE);
    part = new byte[n];
    Arrays.fill(part, (byte) -1);
    values = new float[n * FLOATS];
  }

  /** The ordinal of the part under a pixel, -1 for none. */
  int part(int pixel) {
    return part[pixel];
  }

  float value(int pixel, int which) {
    return values[FLOATS * pixel + which];
  }

  void draw(Mesh mesh) {
    float[] screen = new float[mesh.xyz().length];
    float[] point = new float[3];
    for (int i = 0; i < screen.length; i += 3) {
      camera.project(turn, mesh.xyz(), i, point);
      System.arraycopy(point, 0, screen, i, 3);
    }
    for (int row = 0; row + 1 < mesh.rows(); row++) {
      for (int column = 0; column + 1 < mesh.columns(); column++) {
        int a = row * mesh.columns() + column;
        int b = a + mesh.columns();
        triangle(mesh, screen, a, a + 1, b);
        triangle(mesh, screen, b, a + 1, b + 1);
      }
    }
  }

  private void triangle(Mesh mesh, float[] s, int... v) {
    float x0 = s[3 * v[0]];
    float y0 = s[3 * v[0] + 1];
    float x1 = s[3 * v[1]];
    float y1 = s[3 * v[1] + 1];
    float x2 = s[3 * v[2]];
    float y2 = s[3 * v[2] + 1];
    float area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if (Float.isNaN(area) || Math.abs(area) < 1e-6f || unseen(mesh, v)) {
      return;
    }
    int left = Math.max(0, (int) Math.ceil(Math.min(x0, Math.min(x1, x2))));
    int right = Math.min(camera.width() - 1, (int) Math.max(x0, Math.max(x1, x2)));
    int top = Math.max(0, (int) Math.ceil(Math.min(y0, Math.min(y1, y2))));
    int bottom = Math.min(camera.height() - 1, (int) Math.max(y0, Math.max(y1, y2)));
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        float b = ((x - x0) * (y2 - y0) - (x2 - x0) * (y - y0)) / area;
        float c = ((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) / area;
        if (b >= -1e-4f && c >= -1e-4f && b + c <= 1.0001f) {
          float z = s[3 * v[0] + 2] * (1 - b - c) + s[3 * v[1] + 2] * b + s[3 * v[2] + 2] * c;
          keep(mesh, y * camera.width() + x, z, new float[] {1 - b - c, b, c}, v);
        }
      }
    }
  }

  /** A corner painted from nowhere belongs to a hole. */
  private static boolean unseen(Mesh mesh, int[] corners) {
    return Float.isNaN(
        mesh.uv()[2 * corners[0]] + mesh.uv()[2 * corners[1]] + mesh.uv()[2 * corners[2]]);
  }

  private void keep(Mesh mesh, int pixel, float z, float[] share, int[] v) {
    if (z >= depth[pixel] || z < 0.1f) {
      return;
    }
    depth[pixel] = z;
    part[pixel] = (byte) mesh.part().ordinal();
    int at = FLOATS * pixel;
    for (int k = 0; k < 2; k++) {
      values[at + k] =
          share[0] * mesh.uv()[2 * v[0] + k]
              + share[1] * mesh.uv()[2 * v[1] + k]
              + share[2] * mesh.uv()[2 * v[2] + k];
    }
    for (int k = 0; k < 3; k++) {
      values[at + 2 + k] =
          share[0] * mesh.normals()[3 * v[0] + k]
              + share[1] * mesh.normals()[3 * v[1] + k]
              + share[2] * mesh.normals()[3 * v[2] + k];
    }
  }
}
