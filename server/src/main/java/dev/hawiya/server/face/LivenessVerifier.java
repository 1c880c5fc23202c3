package dev.hawiya.server.face;

import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceMatcher;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.transaction.NewStep;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.verification.Answer;
import dev.hawiya.server.verification.Ledger;
import dev.hawiya.server.verification.Order;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The use case of living persons. Of a burst in a transaction one frame is kept, sealed as every
 * step's picture is: the one whose face is fittest, which is also the one that is compared. The
 * others show the same half second and would be personal data without a use.
 */
public final class LivenessVerifier {
  private final Ledger ledger;
  private final Portraits portraits;
  private final FaceReadings readings;
  private final Bursts bursts;
  private final FaceThresholds thresholds;

  public LivenessVerifier(
      Ledger ledger,
      Portraits portraits,
      FaceReadings readings,
      Bursts bursts,
      FaceThresholds thresholds) {
    this.ledger = ledger;
    this.portraits = portraits;
    this.readings = readings;
    this.bursts = bursts;
    this.thresholds = thresholds;
  }

  /**
   * Judges three frames and answers. Where the order goes on with a transaction, the frames' face
   * is compared with its portrait; there, and where it begins one, the burst is kept as a step.
   * Otherwise nothing is kept.
   *
   * @param order with three pictures
   * @throws X where the API has no answer to what was found
   * @throws InputRejected where a frame cannot be read at all; the message says which
   * @throws NoPortrait where the order's transaction has no portrait to compare with
   * @throws UnknownTransaction where the order names none of this tenant's
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R judge(
      Caller caller, Order order, Answer<LivenessVerification, R, X> answer)
      throws X, InputRejected, NoPortrait, UnknownTransaction, CallerRefused {
    Optional<StoredTransaction> open = ledger.find(caller, order);
    Optional<Portrait> portrait =
        open.isPresent() ? Optional.of(portraits.of(open.get())) : Optional.empty();
    JudgedBurst burst = bursts.judge(order.images());
    Optional<FaceComparison> comparison =
        portrait.isPresent() ? Optional.of(compared(burst, portrait.get())) : Optional.empty();
    UUID request = UUID.randomUUID();
    try (OpenTransaction all = ledger.charge(caller)) {
      NewStep step = step(order, burst, verification(request, Optional.empty(), burst, comparison));
      Optional<Ledger.Entry> entry =
          order.begins() || open.isPresent()
              ? Optional.of(ledger.enter(caller, order, open, List.of(step)))
              : Optional.empty();
      R answered = answer.to(verification(request, entry, burst, comparison));
      all.commit();
      return answered;
    }
  }

  private FaceComparison compared(JudgedBurst burst, Portrait portrait) throws InputRejected {
    return new FaceMatcher(thresholds)
        .compare(burst.face(), portrait.among(readings.readAll(portrait.image())));
  }

  private LivenessVerification verification(
      UUID request,
      Optional<Ledger.Entry> entry,
      JudgedBurst burst,
      Optional<FaceComparison> comparison) {
    return new LivenessVerification(
        entry.map(Ledger.Entry::transaction),
        request,
        entry.flatMap(Ledger.Entry::clientReference),
        burst.result(),
        comparison.map(c -> FaceVerification.of(request, entry, c, thresholds)));
  }

  private static NewStep step(Order order, JudgedBurst burst, LivenessVerification verification) {
    return new NewStep(
        verification.request(),
        order.service().name(),
        "",
        "",
        BurstReport.of(verification),
        order.images().get(burst.fittest()));
  }
}
