package dev.hawiya.core.form;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A small network of full layers, each but the last cut at zero, that scores numbers. */
final class Perceptron {
  private final float[][][] weights;
  private final float[][] offsets;

  private Perceptron(float[][][] weights, float[][] offsets) {
    this.weights = weights;
    this.offsets = offsets;
  }

  /**
   * @param resource how many layers; of each how many numbers go in and come out, its weights row
   *     by row, its offsets: integers and floats of four bytes, the highest first
   */
  static Perceptron load(String resource) {
    try (InputStream stream = Perceptron.class.getResourceAsStream(resource);
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream))) {
      int layers = in.readInt();
      float[][][] weights = new float[layers][][];
      float[][] offsets = new float[layers][];
      for (int layer = 0; layer < layers; layer++) {
        int from = in.readInt();
        int to = in.readInt();
        weights[layer] = new float[to][];
        for (int i = 0; i < to; i++) {
          weights[layer][i] = floats(in, from);
        }
        offsets[layer] = floats(in, to);
      }
      return new Perceptron(weights, offsets);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  double score(double[] numbers) {
    double[] last = numbers;
    for (int layer = 0; layer < weights.length; layer++) {
      boolean cut = layer + 1 < weights.length;
      double[] next = new double[weights[layer].length];
      for (int i = 0; i < next.length; i++) {
        double sum = offsets[layer][i];
        float[] row = weights[layer][i];
        for (int j = 0; j < row.length; j++) {
          sum += row[j] * last[j];
        }
        next[i] = cut ? Math.max(0, sum) : sum;
      }
      last = next;
    }
    return last[0];
  }
}
