package dev.hawiya.core.liveness;

import dev.hawiya.core.check.Verdict;
import java.util.List;

/**
 * What one look at a burst found.
 *
 * @param score 0..1, high for a living person, about ½ at the threshold; ½ where nothing was
 *     measured
 * @param reasons why it does not pass; none where it does
 */
public record LivenessPiece(
    Kind kind, double score, Verdict verdict, List<LivenessReason> reasons) {
  /** What is looked at. */
  public enum Kind {
    /** Whether all frames show one person. */
    SAME_PERSON("same_person"),
    /** Whether the frames are more than copies of one picture. */
    NOT_IDENTICAL("not_identical"),
    /** Whether the face moves as a body does, not as a plane. */
    MOTION("motion"),
    /** What a network says of each frame's looks. */
    PASSIVE("passive"),
    /** Whether a display's or a print's patterns are absent. */
    SCREEN("screen"),
    /** Whether the face is lit well enough, and alike in all frames. */
    BRIGHTNESS("brightness");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public LivenessPiece {
    reasons = List.copyOf(reasons);
  }

  static LivenessPiece pass(Kind kind, double score) {
    return new LivenessPiece(kind, score, Verdict.PASS, List.of());
  }

  static LivenessPiece fail(Kind kind, double score, LivenessReason... reasons) {
    return new LivenessPiece(kind, score, Verdict.FAIL, List.of(reasons));
  }

  static LivenessPiece unclear(Kind kind, double score, LivenessReason... reasons) {
    return new LivenessPiece(kind, score, Verdict.INCONCLUSIVE, List.of(reasons));
  }

  /** A measure as 0..1: ½ at its threshold, 0.73 one width above it. */
  static double rising(double value, double threshold, double width) {
    return 1 / (1 + Math.exp(-(value - threshold) / width));
  }
}
