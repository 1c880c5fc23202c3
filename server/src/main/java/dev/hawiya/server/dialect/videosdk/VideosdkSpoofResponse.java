package dev.hawiya.server.dialect.videosdk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;
import dev.hawiya.server.face.SpoofDetector.Shown;

/**
 * Whether what a picture shows is genuine: a document by its checks, a face by its looks alone.
 *
 * @param detected whether a check of the document fails, or the face looks like a print or display
 * @param accuracy confidence in that, 0.5..1, not calibrated: the highest score of all checks where
 *     one fails, else one less that score; of a face how far its looks are from undecided
 */
record VideosdkSpoofResponse(@JsonProperty("spoof_detected") boolean detected, double accuracy) {
  private static final double DIGITS = 1e4;

  /** Refuses where there is neither a document nor a face, or where the picture decides nothing. */
  static VideosdkSpoofResponse of(Shown shown) throws Failure {
    return shown.face().isPresent() ? of(shown.face().get()) : of(shown.document());
  }

  private static VideosdkSpoofResponse of(LivenessResult face) throws Failure {
    if (face.reasons().contains(LivenessReason.NO_FACE)) {
      throw new Failure(
          Kind.UNPROCESSABLE_DOCUMENT, "neither a document nor a face was found in the image");
    }
    if (face.decision() == Decision.INCONCLUSIVE) {
      throw new Failure(Kind.UNPROCESSABLE_FACE, face.reasons().get(0).advice());
    }
    return rounded(face.decision() == Decision.ATTACK, Math.max(face.score(), 1 - face.score()));
  }

  private static VideosdkSpoofResponse of(DocumentReading reading) throws Failure {
    if (!VideosdkMapper.DOCUMENT_TYPES.contains(reading.document().type())) {
      throw new Failure(
          Kind.UNPROCESSABLE_DOCUMENT, "unsupported: the document in the image is of another kind");
    }
    PresentationReport seen = reading.presentation().orElseThrow(VideosdkSpoofResponse::open);
    boolean detected = seen.attack().orElseThrow(VideosdkSpoofResponse::open);
    double highest =
        seen.checks().stream()
            .map(CheckResult::score)
            .mapToDouble(score -> score.orElse(0))
            .max()
            .orElse(0);
    return rounded(detected, detected ? highest : 1 - highest);
  }

  private static VideosdkSpoofResponse rounded(boolean detected, double accuracy) {
    return new VideosdkSpoofResponse(detected, Math.round(accuracy * DIGITS) / DIGITS);
  }

  private static Failure open() {
    return new Failure(
        Kind.UNPROCESSABLE_DOCUMENT, "the document is too small or badly lit to decide");
  }
}
