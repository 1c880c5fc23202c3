package dev.hawiya.engine.mrz;

import java.util.Arrays;

/**
 * What the finder says of every cell of a picture, rows first: four planes of which the first is
 * the probability that the cell lies in a zone, the second and third the cosine and sine of the
 * zone's reading direction (0 is to the right, a quarter is down), and the last the probability
 * that the cell lies in the core of a line.
 */
record ZoneMap(int rows, int columns, float[] values) {
  /** Pixels of the picture a cell, along either side. */
  static final int STRIDE = 4;

  int cells() {
    return rows * columns;
  }

  float[] zones() {
    return Arrays.copyOf(values, cells());
  }

  float[] cores() {
    return Arrays.copyOfRange(values, 3 * cells(), 4 * cells());
  }

  float zone(int cell) {
    return values[cell];
  }

  float cosine(int cell) {
    return values[cells() + cell];
  }

  float sine(int cell) {
    return values[2 * cells() + cell];
  }

  float core(int cell) {
    return values[3 * cells() + cell];
  }
}
