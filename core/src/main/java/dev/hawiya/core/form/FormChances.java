package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** How probable each candidate is among those of its field, of which there may be none. */
final class FormChances {
  private FormChances() {}

  /**
   * @param scores of a candidate, by its index; no candidate at all scores 0
   * @return 0..1; of one field at most 1 together
   */
  static double[] of(List<FormCandidate> all, IntToDoubleFunction scores) {
    double[] chances = new double[all.size()];
    Map<FieldDefinition, Double> sums = new HashMap<>();
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(Math.min(50, scores.applyAsDouble(i)));
      sums.merge(all.get(i).field(), chances[i], Double::sum);
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= 1 + sums.get(all.get(i).field());
    }
    return chances;
  }
}
