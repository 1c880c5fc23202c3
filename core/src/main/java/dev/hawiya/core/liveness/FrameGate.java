package dev.hawiya.core.liveness;

import dev.hawiya.core.face.FaceIssue;
import dev.hawiya.core.face.FaceSample;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What makes frames unfit to be judged at all. */
final class FrameGate {
  private static final Set<FaceIssue> POOR =
      EnumSet.of(
          FaceIssue.FACE_BLURRED,
          FaceIssue.FACE_TURNED,
          FaceIssue.FACE_TOO_DARK,
          FaceIssue.FACE_TOO_BRIGHT);

  private final LivenessThresholds thresholds;

  FrameGate(LivenessThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Why the frames cannot be judged; none where they can. */
  Set<LivenessReason> against(List<Frame> frames) {
    Set<LivenessReason> reasons = EnumSet.noneOf(LivenessReason.class);
    if (frames.size() < thresholds.frames()) {
      reasons.add(LivenessReason.TOO_FEW_FRAMES);
    }
    frames.forEach(frame -> reasons.addAll(against(frame)));
    return reasons;
  }

  /** The same of one frame alone. */
  Set<LivenessReason> against(Frame frame) {
    if (frame.faces().isEmpty()) {
      return EnumSet.of(LivenessReason.NO_FACE);
    }
    Set<LivenessReason> reasons = EnumSet.noneOf(LivenessReason.class);
    FaceSample face = frame.faces().get(0);
    if (FaceSample.crowded(frame.faces())) {
      reasons.add(LivenessReason.SEVERAL_FACES);
    }
    if (face.quality().eyeDistance() < thresholds.eyes()) {
      reasons.add(LivenessReason.FACE_TOO_SMALL);
    } else if (face.quality().issues().stream().anyMatch(POOR::contains)) {
      reasons.add(LivenessReason.POOR_QUALITY);
    }
    return reasons;
  }
}
