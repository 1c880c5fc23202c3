package dev.hawiya.server.face;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.liveness.LivenessJudge;
import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.verification.Answer;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.Ledger;
import java.util.Optional;

/**
 * Says whether what one picture shows is genuine: a document, or else a face. That is charged like
 * a reading, and nothing of it is kept.
 */
public final class SpoofDetector {
  private final Ledger ledger;
  private final DocumentReadings documents;
  private final FrameReadings frames;
  private final LivenessJudge judge;

  public SpoofDetector(
      Ledger ledger,
      DocumentReadings documents,
      FrameReadings frames,
      LivenessThresholds thresholds) {
    this.ledger = ledger;
    this.documents = documents;
    this.frames = frames;
    this.judge = new LivenessJudge(thresholds);
  }

  /**
   * What was found of a picture.
   *
   * @param face of a picture that shows no known document
   */
  public record Shown(DocumentReading document, Optional<LivenessResult> face) {}

  /**
   * Looks at a picture and answers; where the answer throws, nothing is charged.
   *
   * @throws InputRejected where the picture cannot be read at all
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R detect(Caller caller, byte[] image, Answer<Shown, R, X> answer)
      throws X, InputRejected, CallerRefused {
    DocumentReading document = documents.read(image, Scope.PRESENTATION, Trace.NONE);
    Optional<LivenessResult> face =
        document.document().known()
            ? Optional.empty()
            : Optional.of(judge.looks(frames.frame(image)));
    try (OpenTransaction all = ledger.charge(caller)) {
      R answered = answer.to(new Shown(document, face));
      all.commit();
      return answered;
    }
  }
}
