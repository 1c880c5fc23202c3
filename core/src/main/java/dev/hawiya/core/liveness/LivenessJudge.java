package dev.hawiya.core.liveness;

import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges frames taken within half a second. LIVE needs every piece to allow it. */
public final class LivenessJudge {
  private final LivenessThresholds thresholds;
  private final FrameGate gate;
  private final Looks looks;
  private final Moves moves;

  public LivenessJudge(LivenessThresholds thresholds) {
    this.thresholds = thresholds;
    this.gate = new FrameGate(thresholds);
    this.looks = new Looks(thresholds);
    this.moves = new Moves(thresholds);
  }

  /** Whether a living person is in the frames; of more than needed the first are looked at. */
  public LivenessResult judge(List<Frame> frames) {
    List<Frame> burst = frames.stream().limit(thresholds.frames()).toList();
    Set<LivenessReason> unfit = gate.against(burst);
    if (!unfit.isEmpty()) {
      return new LivenessResult(Decision.INCONCLUSIVE, 0, List.of(), List.copyOf(unfit));
    }
    Optional<Motion> motion = Motion.of(burst);
    List<LivenessPiece> pieces =
        List.of(
            looks.person(burst, motion),
            moves.notIdentical(burst, motion),
            moves.motion(motion),
            looks.passive(burst),
            looks.screen(burst),
            looks.brightness(burst));
    return of(pieces);
  }

  /** Whether a single frame looks like a living person: less than a burst tells, and no proof. */
  public LivenessResult looks(Frame frame) {
    Set<LivenessReason> unfit = gate.against(frame);
    return unfit.isEmpty()
        ? of(List.of(looks.passive(List.of(frame))))
        : new LivenessResult(Decision.INCONCLUSIVE, 0, List.of(), List.copyOf(unfit));
  }

  private static LivenessResult of(List<LivenessPiece> pieces) {
    Set<LivenessReason> reasons = EnumSet.noneOf(LivenessReason.class);
    pieces.forEach(piece -> reasons.addAll(piece.reasons()));
    boolean against = pieces.stream().anyMatch(piece -> piece.verdict() == Verdict.FAIL);
    boolean allowed = pieces.stream().allMatch(piece -> piece.verdict() == Verdict.PASS);
    Decision decision = against ? Decision.ATTACK : allowed ? Decision.LIVE : Decision.INCONCLUSIVE;
    double score = pieces.stream().mapToDouble(LivenessPiece::score).min().orElse(0);
    return new LivenessResult(decision, score, pieces, List.copyOf(reasons));
  }
}
