package dev.hawiya.core.form;

import java.util.List;

/**
 * How probable each candidate is: first by itself, then also by what the likely ones say of each
 * other. {@code training/forms} makes the two networks.
 */
final class FormWeights {
  private static final Perceptron ALONE = Perceptron.load("/form/alone.bin");
  private static final Perceptron TOGETHER = Perceptron.load("/form/together.bin");

  private static final Perceptron ON = Perceptron.load("/form/on.bin");

  private FormWeights() {}

  /** Over 0 where a text rather goes on with a value than not. */
  static double goesOn(double[] looks) {
    return ON.score(looks);
  }

  /** By itself: 0..1 of each candidate, of one field at most 1 together. */
  static double[] alone(List<FormCandidate> all) {
    return FormChances.of(all, i -> ALONE.score(all.get(i).looks()));
  }

  /** 0..1 of each candidate; of one field at most 1 together. */
  static double[] likely(FormSheet sheet, List<FormCandidate> all) {
    FormVotes votes = new FormVotes(sheet, all, alone(all));
    return FormChances.of(all, i -> TOGETHER.score(together(all.get(i), votes.of(i))));
  }

  static double[] together(FormCandidate candidate, double[] votes) {
    return new Numbers().all(candidate.looks()).all(votes).toArray();
  }
}
