package dev.hawiya.core.presentation;

/**
 * A picture of one value a pixel, filled by its maker.
 *
 * @param step pixels of the photo between two of its own
 */
record Plane(int width, int height, int step, float[] values) {
  Plane(int width, int height, int step) {
    this(width, height, step, new float[width * height]);
  }

  float at(int x, int y) {
    return values[y * width + x];
  }
}
