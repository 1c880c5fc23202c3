package dev.hawiya.core.liveness;

import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.liveness.Motion.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The pieces that look at frames one by one, or at two side by side, without following motion. */
final class Looks {
  private final LivenessThresholds thresholds;

  Looks(LivenessThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Faces that can be laid onto each other, directly or over a third, are one person's: landmarks
   * that slip in one frame spoil the likeness. Where they are as unlike as strangers, it stays
   * open.
   */
  LivenessPiece person(List<Frame> frames, Optional<Motion> motion) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.SAME_PERSON;
    double least = 1;
    int laid = 0;
    Verdict verdict = Verdict.PASS;
    for (int i = 0; i < frames.size(); i++) {
      for (int j = i + 1; j < frames.size(); j++) {
        double likeness = likeness(frames.get(i), frames.get(j));
        Optional<Move> move = between(frames.get(i), frames.get(j), motion);
        least = Math.min(least, likeness);
        laid += move.map(m -> m.laid(thresholds.torn())).orElse(false) ? 1 : 0;
        verdict = graver(verdict, unlike(likeness, move));
      }
    }
    double score = LivenessPiece.rising(least, thresholds.person(), 0.05);
    boolean joined = laid >= frames.size() - 1;
    boolean strange = least < thresholds.stranger();
    if (!strange && (verdict == Verdict.PASS || joined)) {
      return LivenessPiece.pass(kind, Math.max(0.5, score));
    }
    return verdict == Verdict.FAIL && !joined
        ? LivenessPiece.fail(kind, score, LivenessReason.DIFFERENT_PEOPLE)
        : LivenessPiece.unclear(kind, Math.min(score, 0.5), LivenessReason.DIFFERENT_PEOPLE);
  }

  private static double likeness(Frame one, Frame other) {
    return face(one).embedding().similarity(face(other).embedding());
  }

  private static Optional<Move> between(Frame one, Frame other, Optional<Motion> motion) {
    return motion.flatMap(m -> m.between(one, other));
  }

  private Verdict unlike(double likeness, Optional<Move> move) {
    boolean laid = move.map(m -> m.laid(thresholds.torn())).orElse(false);
    boolean torn = move.map(m -> m.torn(thresholds.torn())).orElse(false);
    if (likeness < thresholds.person() && !laid) {
      return Verdict.FAIL;
    }
    return torn && likeness < thresholds.alike() ? Verdict.INCONCLUSIVE : Verdict.PASS;
  }

  private static Verdict graver(Verdict one, Verdict other) {
    boolean fails = one == Verdict.FAIL || other == Verdict.FAIL;
    return fails ? Verdict.FAIL : one == Verdict.PASS ? other : one;
  }

  /** What the network finds in one frame alone, such as a blink, is no veto: all must agree. */
  LivenessPiece passive(List<Frame> frames) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.PASSIVE;
    OptionalDouble best = frames.stream().flatMapToDouble(frame -> frame.passive().stream()).max();
    if (best.isEmpty()) {
      return LivenessPiece.unclear(kind, 0.5, LivenessReason.SPOOF_SUSPECTED);
    }
    double score =
        LivenessPiece.rising(Math.log(best.getAsDouble()), Math.log(thresholds.doubt()), 0.6);
    if (best.getAsDouble() >= thresholds.doubt()) {
      return LivenessPiece.pass(kind, score);
    }
    return best.getAsDouble() < thresholds.spoof()
        ? LivenessPiece.fail(kind, score, LivenessReason.SPOOF_SUSPECTED)
        : LivenessPiece.unclear(kind, score, LivenessReason.SPOOF_SUSPECTED);
  }

  /** A pattern speaks against a burst; a border may also be furniture's, and leaves it open. */
  LivenessPiece screen(List<Frame> frames) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.SCREEN;
    double strength = pattern(frames);
    double score =
        1 - LivenessPiece.rising(Math.log(strength), Math.log(thresholds.speckle()), 0.15);
    if (strength >= thresholds.pattern()) {
      return LivenessPiece.fail(kind, score, LivenessReason.SCREEN_SEEN);
    }
    long bordered = frames.stream().filter(this::bordered).count();
    return bordered > 1 || strength >= thresholds.speckle()
        ? LivenessPiece.unclear(kind, Math.min(score, 0.5), LivenessReason.SCREEN_SEEN)
        : LivenessPiece.pass(kind, score);
  }

  /** Of the two frames that show most of one, the geometric mean: moiré comes and goes. */
  private static double pattern(List<Frame> frames) {
    double[] strengths =
        frames.stream()
            .mapToDouble(frame -> Pattern.strength(frame.raster(), face(frame).face().box()))
            .sorted()
            .toArray();
    int last = strengths.length - 1;
    return Math.sqrt(strengths[last] * strengths[last - 1]);
  }

  private boolean bordered(Frame frame) {
    Border border = new Border(Grey.of(frame.raster()), face(frame).face().box());
    return border.seen() >= thresholds.border();
  }

  /** A face much brighter in one frame than in another was lit by something, or exchanged. */
  LivenessPiece brightness(List<Frame> frames) {
    double[] levels = frames.stream().mapToDouble(f -> face(f).quality().brightness()).toArray();
    double most = Arrays.stream(levels).max().orElse(1);
    double least = Arrays.stream(levels).min().orElse(1);
    double ratio = most / Math.max(1, least);
    double score = 1 - LivenessPiece.rising(ratio, thresholds.flicker(), 0.1);
    return ratio <= thresholds.flicker()
        ? LivenessPiece.pass(LivenessPiece.Kind.BRIGHTNESS, score)
        : LivenessPiece.unclear(LivenessPiece.Kind.BRIGHTNESS, score, LivenessReason.POOR_QUALITY);
  }

  private static FaceSample face(Frame frame) {
    return frame.faces().get(0);
  }
}
