package dev.hawiya.core.liveness;

import dev.hawiya.core.face.FaceSample;
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

  LivenessPiece person(List<Frame> frames, Optional<Motion> motion) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.SAME_PERSON;
    double least = 1;
    for (Frame one : frames) {
      for (Frame other : frames) {
        least = Math.min(least, face(one).embedding().similarity(face(other).embedding()));
      }
    }
    double score = LivenessPiece.rising(least, thresholds.person(), 0.05);
    if (least < thresholds.person()) {
      return LivenessPiece.fail(kind, score, LivenessReason.DIFFERENT_PEOPLE);
    }
    boolean torn = motion.map(m -> m.torn(thresholds.torn())).orElse(false);
    return torn && least < thresholds.alike()
        ? LivenessPiece.unclear(kind, Math.min(score, 0.5), LivenessReason.DIFFERENT_PEOPLE)
        : LivenessPiece.pass(kind, score);
  }

  LivenessPiece passive(List<Frame> frames) {
    OptionalDouble mean =
        frames.stream().flatMapToDouble(frame -> frame.passive().stream()).average();
    if (mean.isEmpty()) {
      return LivenessPiece.unclear(LivenessPiece.Kind.PASSIVE, 0.5, LivenessReason.SPOOF_SUSPECTED);
    }
    double score =
        LivenessPiece.rising(Math.log(mean.getAsDouble()), Math.log(thresholds.doubt()), 0.6);
    if (mean.getAsDouble() >= thresholds.doubt()) {
      return LivenessPiece.pass(LivenessPiece.Kind.PASSIVE, score);
    }
    return mean.getAsDouble() < thresholds.spoof()
        ? LivenessPiece.fail(LivenessPiece.Kind.PASSIVE, score, LivenessReason.SPOOF_SUSPECTED)
        : LivenessPiece.unclear(LivenessPiece.Kind.PASSIVE, score, LivenessReason.SPOOF_SUSPECTED);
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
