package dev.hawiya.specimen.motorist;

import java.util.Map;
import java.util.random.RandomGenerator;

/** What a licence does not tell although its form has a place for it. */
final class Gaps {
  private Gaps() {}

  /**
   * @param chances how often each field is left out
   */
  static void leave(
      Map<String, String> fields, Map<String, Double> chances, RandomGenerator random) {
    chances.keySet().stream()
        .sorted()
        .forEach(
            id -> {
              if (random.nextDouble() < chances.get(id)) {
                fields.remove(id);
              }
            });
  }
}
