package dev.hawiya.server.dialect.videosdk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.core.face.FaceComparison.Which;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;
import dev.hawiya.server.face.FaceVerification;
import java.util.List;
import java.util.Optional;

/** What is answered about faces. */
final class VideosdkFaceResponse {
  private static final double DIGITS = 1e4;

  private VideosdkFaceResponse() {}

  /**
   * Whether two pictures show one person.
   *
   * @param score the probability of it, 0..1
   */
  record Verified(boolean verified, double score) {
    /** Refuses where nothing can be decided, and says what to do. */
    static Verified of(FaceVerification verification) throws Failure {
      FaceComparison comparison = verification.comparison();
      Optional<FaceComparison.Reason> obstacle = comparison.obstacle();
      if (obstacle.isPresent()) {
        String name = VideosdkFaceRequest.PAIR.get(obstacle.get().picture() == Which.FIRST ? 0 : 1);
        throw new Failure(Kind.UNPROCESSABLE_FACE, name + ": " + obstacle.get().issue().advice());
      }
      return new Verified(
          comparison.decision() == Decision.SAME,
          Math.round(comparison.probability() * DIGITS) / DIGITS);
    }
  }

  /**
   * How many faces a picture shows.
   *
   * @param faces of a crowd only the eight largest
   */
  record Counted(@JsonProperty("number_of_faces") int faces) {
    static Counted of(List<FaceSample> found) {
      return new Counted(found.size());
    }
  }
}
