package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;

/** Says what a picture shows. That is charged like a reading, and nothing of it is kept. */
public final class Classifying {
  private final Ledger ledger;
  private final DocumentReadings readings;

  public Classifying(Ledger ledger, DocumentReadings readings) {
    this.ledger = ledger;
    this.readings = readings;
  }

  /**
   * Looks at a picture and answers; where the answer throws, nothing is charged.
   *
   * @throws InputRejected where the picture cannot be read at all
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R classify(
      Caller caller, byte[] image, Answer<Classification, R, X> answer)
      throws X, InputRejected, CallerRefused {
    DocumentReading seen = readings.read(image, Scope.CONTENT, Trace.NONE);
    try (OpenTransaction all = ledger.charge(caller)) {
      R answered = answer.to(seen.document());
      all.commit();
      return answered;
    }
  }
}
