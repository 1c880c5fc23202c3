package dev.hawiya.engine.model;

import org.opencv.core.Mat;

/** Turns an RGB matrix into a network's planar input. */
public final class Tensors {
  private Tensors() {}

  /**
   * Channel planes in the order of the card's {@code input.colour}, RGB or BGR, each sample less
   * the card's mean and divided by its deviation.
   */
  public static float[] planes(Mat rgb, ModelCard card) {
    float[] mean = card.numbers("input.mean");
    float[] deviation = card.numbers("input.std");
    boolean reversed = card.text("input.colour").equals("BGR");
    int size = rgb.rows() * rgb.cols();
    byte[] pixels = new byte[size * 3];
    rgb.get(0, 0, pixels);
    float[] planes = new float[size * 3];
    for (int channel = 0; channel < 3; channel++) {
      int from = reversed ? 2 - channel : channel;
      for (int i = 0; i < size; i++) {
        planes[channel * size + i] =
            ((pixels[i * 3 + from] & 0xFF) - mean[channel]) / deviation[channel];
      }
    }
    return planes;
  }
}
