package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * From where on an attack is taken as shown.
 *
 * @param grid how far a repetition stands out in each range of {@link Grid#BANDS}, slow to fast
 * @param colouredGrid the same of a repetition in colour
 * @param grey spread of colour under which a card is grey, in grey levels
 * @param colourful spread of colour beside the card from which a grey card is no grey photo
 * @param hardened share of patches near black or white from which a grey card was copied
 * @param still noise in grey levels under which there was no camera
 * @param portrait what a portrait needs for FAIL
 * @param text what a text needs for FAIL
 */
public record PresentationThresholds(
    List<Double> grid,
    double colouredGrid,
    double grey,
    double colourful,
    double hardened,
    double still,
    Portrait portrait,
    Text text) {
  /** Share of what FAIL takes from which nothing is said any more. */
  private static final double DOUBT = 0.75;

  /**
   * @param secondEdge strength of the second of four straight edges around a portrait, grey levels
   * @param thirdEdge of the third of them
   * @param calmer logarithm of its noise over that of the card, below
   * @param noisier the same, above
   * @param apart how much farther from the multiples of an earlier JPEG than the card, in steps
   */
  public record Portrait(
      double secondEdge, double thirdEdge, double calmer, double noisier, double apart) {}

  /**
   * @param dead share of its blocks without any noise
   * @param sharper how much sharper than the other texts, of {@link Sharpness}
   * @param apart as a portrait's
   */
  public record Text(double dead, double sharper, double apart) {}

  /**
   * Set on specimens of seeds 11 and 31, EGY-NID and PAK-SNIC: 160 bona fide photos, 70 to 120 of
   * each attack, at the middle hardness. Each lies where hardly any bona fide photo fails.
   */
  public static final PresentationThresholds DEFAULT =
      new PresentationThresholds(
          List.of(45.0, 38.0, 31.0, 22.0, 19.5, 18.0),
          25,
          1.5,
          1.6,
          0.35,
          0.8,
          new Portrait(12, 10.5, -0.9, 0.35, 0.04),
          new Text(0.1, 0.065, 0.095));

  public PresentationThresholds {
    grid = List.copyOf(grid);
  }

  /**
   * Judges by how much was found of what is needed for FAIL.
   *
   * @param found 1 is enough, 0 is nothing
   */
  static CheckResult judged(String id, double found, String attack, String otherwise) {
    double score = found / (1 + found);
    if (found >= 1) {
      return CheckResult.fail(id, Fault.ATTACK, attack).scored(score);
    }
    return found >= DOUBT
        ? inconclusive(id, score, "weak signs: " + attack)
        : CheckResult.pass(id).saying(otherwise).scored(score);
  }

  /**
   * Judges by the strongest of several signs.
   *
   * @param signs what each says, and how much of it was found: 1 is enough, 0 is nothing
   */
  static CheckResult worst(String id, Map<String, Double> signs, String otherwise) {
    Map.Entry<String, Double> worst =
        Collections.max(signs.entrySet(), Map.Entry.comparingByValue());
    return judged(id, worst.getValue(), worst.getKey(), otherwise);
  }

  static CheckResult inconclusive(String id, double score, String reason) {
    return CheckResult.inconclusive(id, reason).scored(score);
  }
}
