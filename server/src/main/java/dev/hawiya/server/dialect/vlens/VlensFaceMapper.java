package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.core.face.FaceComparison.Which;
import dev.hawiya.core.face.FaceIssue;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.face.FaceVerification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison of faces as the vendor tells it. Its {@code dissimilarity} grows as likeness falls,
 * is 0 for one and the same face and {@value THRESHOLD} at the score from which we decide for one
 * person: {@code 2.4 · (1 − s) / (1 − t)}. Its {@code score} is our probability, 0..1. Where
 * nothing can be decided, the answer is the error that tells the person what to do.
 */
final class VlensFaceMapper {
  static final String MATCHED = "isMatched";

  /** The vendor's own. */
  private static final double THRESHOLD = 2.4;

  private static final double PLACES = 1e6;
  private static final double SHORT_PLACES = 1e4;

  /** The answer to a picture compared with the portrait on the ID. */
  VlensResponse matched(FaceVerification verification, VlensRequest asked) throws Failure {
    return answer(withPortrait(verification), verification, asked);
  }

  /** What a comparison with the portrait on the ID found. */
  static Map<String, Object> withPortrait(FaceVerification verification) throws Failure {
    Map<String, Object> data = data(verification.comparison());
    data.put("detected_face_image", verification.shows(Which.FIRST));
    data.put("detected_id_face_image", verification.shows(Which.SECOND));
    Optional<FaceComparison.Reason> obstacle = verification.comparison().obstacle();
    if (obstacle.isPresent()) {
      String picture = obstacle.get().picture() == Which.FIRST ? "face" : "document";
      String advice = "the picture of the " + picture + ": " + obstacle.get().issue().advice();
      throw new Failure(unmatched(obstacle.get()), advice, Optional.of(data));
    }
    return data;
  }

  /** The answer to two pictures. */
  VlensResponse compared(FaceVerification verification, VlensRequest asked) throws Failure {
    Optional<FaceComparison.Reason> obstacle = verification.comparison().obstacle();
    if (obstacle.isPresent()) {
      String picture = obstacle.get().picture() == Which.FIRST ? "first" : "second";
      throw new Failure(
          code(obstacle.get().issue(), VlensCode.NO_FACE_IN_PICTURE),
          "the " + picture + " picture: " + obstacle.get().issue().advice());
    }
    return answer(data(verification.comparison()), verification, asked);
  }

  private static VlensResponse answer(
      Map<String, Object> data, FaceVerification verification, VlensRequest asked) {
    verification
        .transaction()
        .map(id -> asked.ids(id, verification.request(), verification.clientReference()))
        .ifPresent(data::putAll);
    return VlensResponse.plain(data);
  }

  private static Map<String, Object> data(FaceComparison comparison) {
    double distance = 1 - comparison.threshold();
    Optional<Double> score = comparison.score().stream().boxed().findFirst();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(MATCHED, comparison.decision() == Decision.SAME);
    data.put("dissimilarity", score.map(s -> rounded(THRESHOLD * (1 - s) / distance, PLACES)));
    data.put("threshold", THRESHOLD);
    data.put("score", score.map(s -> rounded(comparison.probability(), SHORT_PLACES)));
    return data;
  }

  private static double rounded(double value, double places) {
    return Math.round(value * places) / places;
  }

  /** The portrait comes second: what is wrong with it no other picture of the face can mend. */
  private static VlensCode unmatched(FaceComparison.Reason obstacle) {
    if (obstacle.picture() == Which.FIRST) {
      return code(obstacle.issue(), VlensCode.NO_FACE);
    }
    return obstacle.issue() == FaceIssue.NO_FACE ? VlensCode.NO_PORTRAIT : VlensCode.MATCH_FAILED;
  }

  private static VlensCode code(FaceIssue issue, VlensCode none) {
    return switch (issue) {
      case NO_FACE -> none;
      case SEVERAL_FACES -> VlensCode.SEVERAL_FACES;
      default -> VlensCode.RECAPTURE_FACE;
    };
  }
}
