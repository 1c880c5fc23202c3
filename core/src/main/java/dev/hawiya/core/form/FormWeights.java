package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * How probable each candidate is: first by itself, then also by what the likely ones say of each
 * other. {@code training/forms} makes the two networks.
 */
final class FormWeights {
  private static final Perceptron ALONE = Perceptron.load("/form/alone.bin");
  private static final Perceptron TOGETHER = Perceptron.load("/form/together.bin");

  /** Score from which a candidate is certain. */
  private static final double MOST = 50;

  private static final Perceptron ON = Perceptron.load("/form/on.bin");

  private FormWeights() {}

  /** Over 0 where a text rather goes on with a value than not. */
  static double goesOn(double[] looks) {
    return ON.score(looks);
  }

  /** By itself: 0..1 of each candidate, of one field at most 1 together. */
  static double[] alone(List<FormCandidate> all) {
    return chances(all, i -> ALONE.score(all.get(i).looks()));
  }

  /** 0..1 of each candidate; of one field at most 1 together. */
  static double[] likely(FormSheet sheet, List<FormCandidate> all) {
    FormVotes votes = new FormVotes(sheet, all, alone(all));
    return chances(all, i -> TOGETHER.score(together(all.get(i), votes.of(i))));
  }

  static double[] together(FormCandidate candidate, double[] votes) {
    return new Numbers().all(candidate.looks()).all(votes).toArray();
  }

  /**
   * @param scores of a candidate, by its index; no candidate at all scores 0
   */
  private static double[] chances(List<FormCandidate> all, IntToDoubleFunction scores) {
    double[] chances = new double[all.size()];
    Map<FieldDefinition, Double> sums = new HashMap<>();
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(Math.min(MOST, scores.applyAsDouble(i)));
      sums.merge(all.get(i).field(), chances[i], Double::sum);
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= 1 + sums.get(all.get(i).field());
    }
    return chances;
  }
}
