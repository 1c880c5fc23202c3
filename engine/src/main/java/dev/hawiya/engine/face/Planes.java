package dev.hawiya.engine.face;

import dev.hawiya.engine.model.ModelCard;
import org.opencv.core.Mat;

/** A network's planar input: each sample less the card's mean, divided by its deviation. */
final class Planes {
  private Planes() {}

  /** Of an RGB matrix; its channels in reverse where the card's `input.order` is BGR. */
  static float[] of(Mat rgb, ModelCard card) {
    float mean = (float) card.number("input.mean");
    float deviation = (float) card.number("input.std");
    boolean reversed = card.text("input.order").equals("BGR");
    int size = rgb.rows() * rgb.cols();
    byte[] pixels = new byte[size * 3];
    rgb.get(0, 0, pixels);
    float[] planes = new float[size * 3];
    for (int channel = 0; channel < 3; channel++) {
      int from = reversed ? 2 - channel : channel;
      for (int i = 0; i < size; i++) {
        planes[channel * size + i] = ((pixels[i * 3 + from] & 0xFF) - mean) / deviation;
      }
    }
    return planes;
  }
}
