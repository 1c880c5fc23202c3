package dev.hawiya.core.presentation;

import dev.hawiya.core.check.Verdict;
import java.util.Collections;
import java.util.Map;

/**
 * One kind of attack looked for.
 *
 * @param id stable, e.g. {@code document.screen}
 * @param verdict PASS, FAIL, or INCONCLUSIVE where the photo does not allow either
 * @param score how much speaks for the attack, 0..1; FAIL from 0.5
 * @param reason a short sentence without personal data
 */
public record PresentationCheck(String id, Verdict verdict, double score, String reason) {
  /** Share of what FAIL takes from which nothing is said any more. */
  private static final double DOUBT = 0.75;

  /**
   * Judges by how much was found of what is needed for FAIL.
   *
   * @param found 1 is enough, 0 is nothing
   */
  static PresentationCheck judged(String id, double found, String attack, String otherwise) {
    double score = found / (1 + found);
    if (found >= 1) {
      return new PresentationCheck(id, Verdict.FAIL, score, attack);
    }
    return found >= DOUBT
        ? inconclusive(id, score, "weak signs: " + attack)
        : new PresentationCheck(id, Verdict.PASS, score, otherwise);
  }

  /**
   * Judges by the strongest of several signs.
   *
   * @param signs what each says, and how much of it was found: 1 is enough, 0 is nothing
   */
  static PresentationCheck worst(String id, Map<String, Double> signs, String otherwise) {
    Map.Entry<String, Double> worst =
        Collections.max(signs.entrySet(), Map.Entry.comparingByValue());
    return judged(id, worst.getValue(), worst.getKey(), otherwise);
  }

  static PresentationCheck inconclusive(String id, double score, String reason) {
    return new PresentationCheck(id, Verdict.INCONCLUSIVE, score, reason);
  }

  boolean fails() {
    return verdict == Verdict.FAIL;
  }
}
