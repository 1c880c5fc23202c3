package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.store.Store;

/** Says what a picture shows. That is charged like a reading, and nothing of it is kept. */
public final class Classifying {
  private final Store store;
  private final Bundles bundles;
  private final DocumentReadings readings;

  public Classifying(Store store, Bundles bundles, DocumentReadings readings) {
    this.store = store;
    this.bundles = bundles;
    this.readings = readings;
  }

  /**
   * Turns what a picture shows into an answer.
   *
   * @param <R> the answer
   * @param <X> the failure of an API, e.g. where nothing known is shown
   */
  @FunctionalInterface
  public interface Naming<R, X extends Exception> {
    R to(Classification document) throws X;
  }

  /**
   * Looks at a picture and answers; where the answer throws, nothing is charged.
   *
   * @throws InputRejected where the picture cannot be read at all
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R classify(Caller caller, byte[] image, Naming<R, X> answer)
      throws X, InputRejected, CallerRefused {
    Classification document = readings.read(image, Trace.NONE).document();
    try (OpenTransaction all = store.begin()) {
      bundles.charge(caller.bundle());
      R answered = answer.to(document);
      all.commit();
      return answered;
    }
  }
}
