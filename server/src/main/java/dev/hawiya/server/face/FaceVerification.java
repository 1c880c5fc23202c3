package dev.hawiya.server.face;

import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceComparison.Which;
import dev.hawiya.core.face.FaceIssue;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.server.verification.Ledger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * All a dialect ever sees of a comparison of faces.
 *
 * @param transaction it belongs to; absent where two pictures were compared outside any
 * @param request id of this call
 * @param clientReference the caller's own reference
 * @param comparison of what was sent first with the second, or with the transaction's portrait
 * @param falseMatchRate the strictest established share of strangers, 0..1, whose threshold the
 *     score reaches; empty where it reaches none
 */
public record FaceVerification(
    Optional<UUID> transaction,
    UUID request,
    Optional<String> clientReference,
    FaceComparison comparison,
    OptionalDouble falseMatchRate) {
  /**
   * A comparison in its place.
   *
   * @param entry of the transaction it belongs to
   * @param thresholds that say which share of strangers reaches its score
   */
  static FaceVerification of(
      UUID request,
      Optional<Ledger.Entry> entry,
      FaceComparison comparison,
      FaceThresholds thresholds) {
    OptionalDouble rate =
        comparison.score().stream()
            .boxed()
            .flatMap(score -> thresholds.reached(score).stream())
            .mapToDouble(FaceThresholds.Level::fmr)
            .findFirst();
    return new FaceVerification(
        entry.map(Ledger.Entry::transaction),
        request,
        entry.flatMap(Ledger.Entry::clientReference),
        comparison,
        rate);
  }

  /** Whether a picture shows a face. */
  public boolean shows(Which picture) {
    return comparison.reasons().stream()
        .noneMatch(r -> r.picture() == picture && r.issue() == FaceIssue.NO_FACE);
  }
}
