package dev.hawiya.core.face;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether two pictures show one person.
 *
 * @param score how alike the faces are, -1..1; empty where one could not be compared
 * @param probability that they are one person's, 0..1, calibrated; 0 where there is no score
 * @param threshold score from which the decision is SAME
 * @param reasons what stands against relying on it, and in which picture
 */
public record FaceComparison(
    Decision decision,
    OptionalDouble score,
    double probability,
    double threshold,
    List<Reason> reasons) {
  /** What is decided. */
  public enum Decision {
    SAME,
    DIFFERENT,
    /** The pictures do not allow a decision; the reasons say why. */
    UNDECIDED
  }

  /** Which of the two pictures. */
  public enum Which {
    FIRST,
    SECOND
  }

  /** An issue of one picture. */
  public record Reason(Which picture, FaceIssue issue) {}

  public FaceComparison {
    reasons = List.copyOf(reasons);
  }

  /** The first reason for which nothing was decided. */
  public Optional<Reason> obstacle() {
    return reasons.stream().filter(reason -> reason.issue().preventsDecision()).findFirst();
  }
}
