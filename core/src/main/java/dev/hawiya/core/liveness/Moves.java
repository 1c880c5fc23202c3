package dev.hawiya.core.liveness;

import dev.hawiya.core.image.Raster;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The pieces that hold frames against each other: are they copies, and does a body move in them?
 */
final class Moves {
  /** A turn, scaling and shift explains a program's copy as well as any plane motion does. */
  private static final double AS_WELL = 1.3;

  /** How much further than the bare threshold depth must reach to be believed. */
  private static final double SURE = 1.35;

  private final LivenessThresholds thresholds;

  Moves(LivenessThresholds thresholds) {
    this.thresholds = thresholds;
  }

  LivenessPiece notIdentical(List<Frame> frames, Optional<Motion> motion) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.NOT_IDENTICAL;
    for (int i = 0; i < frames.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (difference(frames.get(i).raster(), frames.get(j).raster()) < thresholds.difference()) {
          return LivenessPiece.fail(kind, 0, LivenessReason.SAME_FRAME);
        }
      }
    }
    if (motion.isEmpty()) {
      return LivenessPiece.unclear(kind, 0.5, LivenessReason.POOR_QUALITY);
    }
    return motion.get().moved() < thresholds.still()
        ? LivenessPiece.unclear(kind, 0.5, LivenessReason.NO_MOTION)
        : copied(motion.get());
  }

  /** Only what moves as a program's copy would is one, and only if it has its original's grain. */
  private LivenessPiece copied(Motion m) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.NOT_IDENTICAL;
    boolean exact = m.off() < thresholds.exact() && m.askew() < AS_WELL * m.loose();
    if (!exact) {
      double off = LivenessPiece.rising(Math.log(m.off()), Math.log(thresholds.exact()), 0.2);
      return LivenessPiece.pass(kind, Math.max(0.5, off));
    }
    OptionalDouble grain = m.grain();
    if (grain.isEmpty()) {
      return LivenessPiece.unclear(kind, 0.5, LivenessReason.COPIED_FRAME);
    }
    double score = 1 - LivenessPiece.rising(grain.getAsDouble(), thresholds.grain(), 0.05);
    return grain.getAsDouble() >= thresholds.grain()
        ? LivenessPiece.fail(kind, score, LivenessReason.COPIED_FRAME)
        : LivenessPiece.pass(kind, score);
  }

  /**
   * Depth shows twice: the face leaves its own best plane, and face and surroundings leave a common
   * one. A print before a wall shows the second alone; so the first counts squared.
   */
  LivenessPiece motion(Optional<Motion> motion) {
    LivenessPiece.Kind kind = LivenessPiece.Kind.MOTION;
    if (motion.isEmpty()) {
      return LivenessPiece.unclear(kind, 0.5, LivenessReason.POOR_QUALITY);
    }
    Motion m = motion.get();
    double off = m.off() / thresholds.plane();
    if (m.moved() < thresholds.still()) {
      return LivenessPiece.unclear(kind, 0.5, LivenessReason.NO_MOTION);
    }
    if (m.relief().isEmpty()) {
      return off < 1
          ? LivenessPiece.fail(kind, 0.2, LivenessReason.PLANAR_MOTION)
          : LivenessPiece.unclear(kind, 0.5, LivenessReason.POOR_QUALITY);
    }
    double relief = m.relief().getAsDouble() / thresholds.relief();
    double depth = relief * relief * Math.min(4, off);
    double score = LivenessPiece.rising(Math.log(Math.max(1e-4, depth)), Math.log(SURE), 0.35);
    if (depth >= SURE) {
      return LivenessPiece.pass(kind, score);
    }
    return depth < 1 / SURE
        ? LivenessPiece.fail(kind, score, LivenessReason.PLANAR_MOTION)
        : LivenessPiece.unclear(kind, score, LivenessReason.NO_MOTION);
  }

  /** Mean difference of two pictures' samples; that of pictures of two sizes has no bound. */
  private static double difference(Raster a, Raster b) {
    if (a.width() != b.width() || a.height() != b.height()) {
      return Double.MAX_VALUE;
    }
    long sum = 0;
    for (int i = 0; i < a.rgb().length; i++) {
      sum += Math.abs((a.rgb()[i] & 255) - (b.rgb()[i] & 255));
    }
    return (double) sum / a.rgb().length;
  }
}
