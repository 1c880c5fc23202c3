package dev.hawiya.core.face;

import java.util.List;
import java.util.Optional;

/**
 * From which score two faces are taken for one person's, and what a score means.
 *
 * @param decision score from which the decision is «same person»
 * @param levels thresholds by the share of strangers who pass them (FMR), the laxest first
 * @param impostorPairs pairs of two people that the levels were measured on
 * @param photo probability of «same person» by score, both pictures photos of the person
 * @param portrait the same where one is the portrait of a document: small, printed, often grey
 * @param source where the figures come from
 */
public record FaceThresholds(
    double decision,
    List<Level> levels,
    long impostorPairs,
    Calibration photo,
    Calibration portrait,
    String source) {
  /** Fewer impostor pairs than this over the rate do not establish it (rule of three). */
  private static final double RULE_OF_THREE = 3;

  /**
   * Measured with {@code face-embedder/arcface-112} on the example pictures of dlib 19.24 ({@code
   * johns}, {@code faces}), which no evaluation set holds: 275 pairs of one person and 5014 of two.
   * Portraits are the same pictures made 48 to 112 pixels small, blurred, half of them grey.
   */
  public static final FaceThresholds DEFAULT =
      new FaceThresholds(
          0.38,
          List.of(new Level(0.01, 0.285), new Level(0.001, 0.38), new Level(0.0001, 0.56)),
          5014,
          new Calibration(0.40, 20),
          new Calibration(0.34, 20),
          "dlib 19.24 example pictures: 275 genuine, 5014 impostor pairs");

  /** A share of strangers who pass (FMR, 0..1), and the score that keeps it. */
  public record Level(double fmr, double score) {}

  /**
   * A logistic curve: probability ½ at the centre. Equal odds are assumed before the comparison.
   */
  public record Calibration(double centre, double slope) {
    double probability(double score) {
      return 1 / (1 + Math.exp(-slope * (score - centre)));
    }
  }

  public FaceThresholds {
    levels = List.copyOf(levels);
  }

  /** The score that keeps a share of strangers out; empty where too few pairs establish it. */
  public Optional<Level> established(double fmr) {
    return levels.stream()
        .filter(level -> level.fmr() == fmr && impostorPairs >= RULE_OF_THREE / fmr)
        .findFirst();
  }

  /** The strictest established share of strangers whose threshold a score reaches. */
  public Optional<Level> reached(double score) {
    return levels.stream()
        .filter(level -> score >= level.score() && established(level.fmr()).isPresent())
        .reduce((laxer, stricter) -> stricter);
  }
}
