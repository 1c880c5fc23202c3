package dev.hawiya.core.face;

/**
 * A face as a vector of length 1. Personal data: it can be told from it who somebody is.
 *
 * @param model what made it; only embeddings of one model can be compared
 */
public record Embedding(String model, float[] values) {
  /** From a vector of any length other than 0. */
  public static Embedding of(String model, float[] vector) {
    double squares = 0;
    for (float v : vector) {
      squares += (double) v * v;
    }
    float[] unit = new float[vector.length];
    double length = Math.sqrt(squares);
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return new Embedding(model, unit);
  }

  /** The cosine of the angle between two embeddings, -1..1: a higher one is more alike. */
  public double similarity(Embedding other) {
    if (!model.equals(other.model)) {
      throw new IllegalArgumentException("embeddings of two models cannot be compared");
    }
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return Math.max(-1, Math.min(1, sum));
  }

  /** Without its values, which are personal data. */
  @Override
  public String toString() {
    return "Embedding[" + model + "]";
  }
}
