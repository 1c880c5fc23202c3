package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.reading.report.ReadingReport;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.transaction.NewStep;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.transaction.UnknownTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The use case of documents: pictures in, an answer out. Reading needs no database; what follows is
 * one transaction of it, so that a call is answered, charged and kept, or none of these.
 */
public final class Verifier {
  private final Ledger ledger;
  private final DocumentReadings readings;

  public Verifier(Ledger ledger, DocumentReadings readings) {
    this.ledger = ledger;
    this.readings = readings;
  }

  /** Reads what was sent and answers, with nobody looking on. */
  public <R, X extends Exception> R verify(
      Caller caller, Order order, Answer<Verification, R, X> answer)
      throws X, InputRejected, UnknownTransaction, CallerRefused {
    return verify(caller, order, Trace.NONE, answer);
  }

  /**
   * Reads what was sent and answers.
   *
   * @param trace looks on while it is read
   * @throws X where the API has no answer to what was found
   * @throws InputRejected where a picture cannot be read at all
   * @throws UnknownTransaction where the order names none of this tenant's
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R verify(
      Caller caller, Order order, Trace trace, Answer<Verification, R, X> answer)
      throws X, InputRejected, UnknownTransaction, CallerRefused {
    Optional<StoredTransaction> open = ledger.find(caller, order);
    List<Read> read = new ArrayList<>();
    for (byte[] image : order.images()) {
      read.add(read(image, order.scope(), trace));
    }
    try (OpenTransaction all = ledger.charge(caller)) {
      List<NewStep> steps = read.stream().map(one -> one.step(order)).toList();
      R answered = answer.to(verification(ledger.enter(caller, order, open, steps), read));
      all.commit();
      return answered;
    }
  }

  private record Read(UUID id, byte[] image, List<DocumentReading> all, long milliseconds) {
    NewStep step(Order order) {
      return new NewStep(
          id,
          order.service().name(),
          all.get(0).document().type(),
          all.get(0).document().side(),
          ReadingReport.of(all, milliseconds),
          image);
    }
  }

  private Read read(byte[] image, Scope scope, Trace trace) throws InputRejected {
    long start = System.nanoTime();
    List<DocumentReading> all = readings.readAll(image, scope, trace);
    return new Read(UUID.randomUUID(), image, all, (System.nanoTime() - start) / 1_000_000);
  }

  private static Verification verification(Ledger.Entry entry, List<Read> read) {
    return new Verification(
        entry.transaction(),
        read.isEmpty() ? UUID.randomUUID() : read.get(0).id(),
        entry.clientReference(),
        read.stream().map(Read::all).toList(),
        entry.earlier());
  }
}
