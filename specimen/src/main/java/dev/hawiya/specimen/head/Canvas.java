package dev.hawiya.specimen.head;

/** A picture of linear light, three floats a pixel, 1 being white. */
public record Canvas(int width, int height, float[] rgb) {
  public Canvas(int width, int height) {
    this(width, height, new float[3 * width * height]);
  }

  /** Bilinear into {@code out}; coordinates in pixels, held to the picture. */
  public void sample(double x, double y, float[] out) {
    double cx = Math.max(0, Math.min(width - 1.001, x));
    double cy = Math.max(0, Math.min(height - 1.001, y));
    int x0 = (int) cx;
    int y0 = (int) cy;
    float u = (float) (cx - x0);
    float v = (float) (cy - y0);
    int at = 3 * (y0 * width + x0);
    int below = at + 3 * width;
    for (int c = 0; c < 3; c++) {
      float top = rgb[at + c] + (rgb[at + 3 + c] - rgb[at + c]) * u;
      float bottom = rgb[below + c] + (rgb[below + 3 + c] - rgb[below + c]) * u;
      out[c] = top + (bottom - top) * v;
    }
  }
}
