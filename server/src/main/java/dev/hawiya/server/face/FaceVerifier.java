package dev.hawiya.server.face;

import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceMatcher;
import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.face.FaceSample;
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
 * The use cases of faces. Reading needs no open transaction of the database; what follows is one,
 * so that a call is answered, charged and kept, or none of these.
 */
public final class FaceVerifier {
  private final Ledger ledger;
  private final Portraits portraits;
  private final FaceReadings readings;
  private final FaceThresholds thresholds;
  private final FaceMatcher matcher;

  public FaceVerifier(
      Ledger ledger, Portraits portraits, FaceReadings readings, FaceThresholds thresholds) {
    this.ledger = ledger;
    this.portraits = portraits;
    this.readings = readings;
    this.thresholds = thresholds;
    this.matcher = new FaceMatcher(thresholds);
  }

  /**
   * Compares two pictures and answers. Nothing is kept of them, nor of the result; a transaction
   * that the order names or begins only lends its ids to the answer.
   *
   * @param order with two pictures
   * @param first what its first picture is
   * @throws X where the API has no answer to what was found
   * @throws InputRejected where a picture cannot be read at all; the message says which
   * @throws UnknownTransaction where the order names none of this tenant's
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R compare(
      Caller caller, Order order, FacePicture.Kind first, Answer<FaceVerification, R, X> answer)
      throws X, InputRejected, UnknownTransaction, CallerRefused {
    Optional<StoredTransaction> open = ledger.find(caller, order);
    FacePicture one = new FacePicture(first, read("first", order.images().get(0)));
    FacePicture other =
        new FacePicture(FacePicture.Kind.PHOTO, read("second", order.images().get(1)));
    FaceComparison comparison = matcher.compare(one, other);
    try (OpenTransaction all = ledger.charge(caller)) {
      Optional<Ledger.Entry> entry =
          order.begins() || open.isPresent()
              ? Optional.of(ledger.enter(caller, order, open, List.of()))
              : Optional.empty();
      R answered = answer.to(verification(UUID.randomUUID(), entry, comparison));
      all.commit();
      return answered;
    }
  }

  /**
   * Compares a picture with the portrait of the order's transaction, keeps it as a step of that
   * transaction and answers. The portrait is the second picture of the comparison.
   *
   * @param order with one picture and a transaction to go on with
   * @throws X where the API has no answer to what was found
   * @throws InputRejected where the picture cannot be read at all
   * @throws NoPortrait where the transaction has no portrait to compare with
   * @throws UnknownTransaction where the order names none of this tenant's
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R match(
      Caller caller, Order order, Answer<FaceVerification, R, X> answer)
      throws X, InputRejected, NoPortrait, UnknownTransaction, CallerRefused {
    StoredTransaction open = ledger.find(caller, order).orElseThrow(UnknownTransaction::new);
    Portrait portrait = portraits.of(open);
    byte[] image = order.images().get(0);
    FacePicture probe = new FacePicture(FacePicture.Kind.PHOTO, readings.read(image));
    FacePicture reference = portrait.among(readings.readAll(portrait.image()));
    FaceComparison comparison = matcher.compare(probe, reference);
    UUID request = UUID.randomUUID();
    try (OpenTransaction all = ledger.charge(caller)) {
      NewStep step = step(order, verification(request, Optional.empty(), comparison));
      Ledger.Entry entry = ledger.enter(caller, order, Optional.of(open), List.of(step));
      R answered = answer.to(verification(request, Optional.of(entry), comparison));
      all.commit();
      return answered;
    }
  }

  /**
   * Finds the faces of a picture and answers; nothing is kept.
   *
   * @throws X where the API has no answer to what was found
   * @throws InputRejected where the picture cannot be read at all
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R detect(
      Caller caller, byte[] image, Answer<List<FaceSample>, R, X> answer)
      throws X, InputRejected, CallerRefused {
    List<FaceSample> faces = readings.read(image);
    try (OpenTransaction all = ledger.charge(caller)) {
      R answered = answer.to(faces);
      all.commit();
      return answered;
    }
  }

  private List<FaceSample> read(String name, byte[] image) throws InputRejected {
    try {
      return readings.read(image);
    } catch (InputRejected e) {
      throw new InputRejected(e.reason(), "the " + name + " picture: " + e.getMessage());
    }
  }

  private FaceVerification verification(
      UUID request, Optional<Ledger.Entry> entry, FaceComparison comparison) {
    return FaceVerification.of(request, entry, comparison, thresholds);
  }

  /** No document is looked for in a picture of a face, so that none is told of it. */
  private static NewStep step(Order order, FaceVerification verification) {
    return new NewStep(
        verification.request(),
        order.service().name(),
        "",
        "",
        FaceReport.of(verification),
        order.images().get(0));
  }
}
