package dev.hawiya.server.dialect.videosdk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;

/**
 * Whether what a picture shows is genuine.
 *
 * @param detected whether a check of the document fails
 * @param accuracy confidence in that, 0.5..1, not calibrated: the highest score of all checks where
 *     one fails, else one less that score
 */
record VideosdkSpoofResponse(@JsonProperty("spoof_detected") boolean detected, double accuracy) {
  private static final double DIGITS = 1e4;

  /** Refuses where there is no document, or where its picture allows no decision. */
  static VideosdkSpoofResponse of(DocumentReading reading) throws Failure {
    if (!VideosdkMapper.DOCUMENT_TYPES.contains(reading.document().type())) {
      throw new Failure(
          Kind.UNPROCESSABLE_DOCUMENT,
          "unsupported: no document was found in the image, and faces alone are not looked at");
    }
    PresentationReport seen = reading.presentation().orElseThrow(VideosdkSpoofResponse::open);
    boolean detected = seen.attack().orElseThrow(VideosdkSpoofResponse::open);
    double highest =
        seen.checks().stream()
            .map(CheckResult::score)
            .mapToDouble(score -> score.orElse(0))
            .max()
            .orElse(0);
    double accuracy = detected ? highest : 1 - highest;
    return new VideosdkSpoofResponse(detected, Math.round(accuracy * DIGITS) / DIGITS);
  }

  private static Failure open() {
    return new Failure(
        Kind.UNPROCESSABLE_DOCUMENT, "the document is too small or badly lit to decide");
  }
}
