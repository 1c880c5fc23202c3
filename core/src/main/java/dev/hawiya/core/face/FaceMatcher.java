package dev.hawiya.core.face;

import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.core.face.FaceComparison.Reason;
import dev.hawiya.core.face.FaceComparison.Which;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Compares the faces of two pictures. */
public final class FaceMatcher {
  private final FaceThresholds thresholds;

  public FaceMatcher(FaceThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Whether two pictures show one person. */
  public FaceComparison compare(FacePicture first, FacePicture second) {
    List<Reason> reasons = new ArrayList<>();
    issues(first).forEach(issue -> reasons.add(new Reason(Which.FIRST, issue)));
    issues(second).forEach(issue -> reasons.add(new Reason(Which.SECOND, issue)));
    Optional<Double> alike =
        face(first).flatMap(a -> face(second).map(b -> a.embedding().similarity(b.embedding())));
    if (alike.isEmpty()) {
      return new FaceComparison(
          Decision.UNDECIDED, OptionalDouble.empty(), 0, thresholds.decision(), reasons);
    }
    double score = alike.get();
    boolean portrait =
        first.kind() == FacePicture.Kind.DOCUMENT || second.kind() == FacePicture.Kind.DOCUMENT;
    FaceThresholds.Calibration meaning = portrait ? thresholds.portrait() : thresholds.photo();
    boolean fatal = reasons.stream().anyMatch(r -> r.issue().preventsDecision());
    Decision decided = score >= thresholds.decision() ? Decision.SAME : Decision.DIFFERENT;
    return new FaceComparison(
        fatal ? Decision.UNDECIDED : decided,
        OptionalDouble.of(score),
        meaning.probability(score),
        thresholds.decision(),
        reasons);
  }

  private static Optional<FaceSample> face(FacePicture picture) {
    return picture.faces().stream().findFirst();
  }

  private static Set<FaceIssue> issues(FacePicture picture) {
    if (picture.faces().isEmpty()) {
      return EnumSet.of(FaceIssue.NO_FACE);
    }
    Set<FaceIssue> issues = picture.faces().get(0).quality().issues();
    if (picture.kind() == FacePicture.Kind.PHOTO && FaceSample.crowded(picture.faces())) {
      issues.add(FaceIssue.SEVERAL_FACES);
    }
    return issues;
  }
}
