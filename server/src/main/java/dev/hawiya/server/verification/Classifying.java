package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.picture.PictureKind;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;

/** Says what a picture shows. That is charged like a reading, and nothing of it is kept. */
public final class Classifying {
  private final Ledger ledger;
  private final PictureKinds kinds;

  public Classifying(Ledger ledger, PictureKinds kinds) {
    this.ledger = ledger;
    this.kinds = kinds;
  }

  /**
   * Looks at a picture and answers; where the answer throws, nothing is charged.
   *
   * @throws InputRejected where the picture cannot be read at all
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R classify(
      Caller caller, byte[] image, Answer<PictureKind, R, X> answer)
      throws X, InputRejected, CallerRefused {
    PictureKind seen = kinds.classify(image);
    try (OpenTransaction all = ledger.charge(caller)) {
      R answered = answer.to(seen);
      all.commit();
      return answered;
    }
  }
}
