package dev.hawiya.core.liveness;

import java.util.List;
import java.util.Optional;

/**
 * Whether a living person stood before the camera.
 *
 * @param score 0..1, that of the worst piece; 0 where nothing could be looked at
 * @param pieces what was looked at; none where the frames do not allow a look
 * @param reasons why it is not LIVE, the gravest first; none where it is
 */
public record LivenessResult(
    Decision decision, double score, List<LivenessPiece> pieces, List<LivenessReason> reasons) {
  /** What is decided. */
  public enum Decision {
    /** Every piece allows it. */
    LIVE,
    /** A piece speaks against it. */
    ATTACK,
    /** A piece could not be measured, or the frames are not fit. */
    INCONCLUSIVE
  }

  public LivenessResult {
    pieces = List.copyOf(pieces);
    reasons = List.copyOf(reasons);
  }

  public Optional<LivenessPiece> piece(LivenessPiece.Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() == kind).findFirst();
  }
}
