package dev.hawiya.engine.page;

import dev.hawiya.engine.model.ModelCard;
import org.opencv.core.Mat;

/** Turns an RGB matrix into a network's planar input. */
final class Tensors {
  private Tensors() {}

  /** Channel planes, each sample less the card's mean and divided by its deviation. */
  static float[] planes(Mat rgb, ModelCard card) {
    float[] mean = card.numbers("input.mean");
    float[] deviation = card.numbers("input.std");
    int size = rgb.rows() * rgb.cols();
    byte[] pixels = new byte[size * 3];
    rgb.get(0, 0, pixels);
    float[] planes = new float[size * 3];
    for (int channel = 0; channel < 3; channel++) {
      for (int i = 0; i < size; i++) {
        planes[channel * size + i] =
            ((pixels[i * 3 + channel] & 0xFF) - mean[channel]) / deviation[channel];
      }
    }
    return planes;
  }
}
