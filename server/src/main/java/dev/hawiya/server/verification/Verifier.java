package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.ReadingReport;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.NewStep;
import dev.hawiya.server.transaction.StoredStep;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.transaction.UnknownTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one use case: pictures in, an answer out. Reading needs no database; what follows is one
 * transaction of it, so that a call is answered, charged and kept, or none of these.
 */
public final class Verifier {
  private final Store store;
  private final Bundles bundles;
  private final TransactionStore transactions;
  private final DocumentReadings readings;

  public Verifier(
      Store store, Bundles bundles, TransactionStore transactions, DocumentReadings readings) {
    this.store = store;
    this.bundles = bundles;
    this.transactions = transactions;
    this.readings = readings;
  }

  /** Reads what was sent and answers, with nobody looking on. */
  public <R, X extends Exception> R verify(Caller caller, Order order, Answer<R, X> answer)
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
      Caller caller, Order order, Trace trace, Answer<R, X> answer)
      throws X, InputRejected, UnknownTransaction, CallerRefused {
    Optional<StoredTransaction> open = found(caller, order);
    List<Read> read = new ArrayList<>();
    for (byte[] image : order.images()) {
      read.add(read(image, trace));
    }
    try (OpenTransaction all = store.begin()) {
      bundles.charge(caller.bundle());
      R answered =
          answer.to(kept(caller, order, order.begins() ? begun(caller, order) : open, read));
      all.commit();
      return answered;
    }
  }

  private Optional<StoredTransaction> found(Caller caller, Order order) throws UnknownTransaction {
    return order.transaction().isPresent() && !order.begins()
        ? Optional.of(transactions.find(caller.tenant(), order.transaction().get()))
        : Optional.empty();
  }

  private Optional<StoredTransaction> begun(Caller caller, Order order) throws UnknownTransaction {
    return order.transaction().isPresent()
        ? Optional.of(
            transactions.begin(caller.tenant(), order.transaction().get(), order.clientReference()))
        : Optional.empty();
  }

  private record Read(UUID id, List<DocumentReading> all, long milliseconds) {
    DocumentReading surest() {
      return all.get(0);
    }
  }

  private Read read(byte[] image, Trace trace) throws InputRejected {
    long start = System.nanoTime();
    List<DocumentReading> all = readings.readAll(image, trace);
    return new Read(UUID.randomUUID(), all, (System.nanoTime() - start) / 1_000_000);
  }

  private Verification kept(
      Caller caller, Order order, Optional<StoredTransaction> open, List<Read> read) {
    UUID transaction =
        open.map(StoredTransaction::id)
            .orElseGet(() -> transactions.open(caller.tenant(), order.clientReference()));
    List<StoredStep> earlier = open.map(StoredTransaction::steps).orElse(List.of());
    if (open.isPresent()) {
      order.clientReference().ifPresent(r -> transactions.refer(transaction, r));
    }
    for (int i = 0; i < read.size(); i++) {
      NewStep step = step(order, read.get(i), order.images().get(i));
      transactions.add(transaction, earlier.size() + i, step);
    }
    return new Verification(
        transaction,
        read.isEmpty() ? UUID.randomUUID() : read.get(0).id(),
        order.clientReference().or(() -> open.flatMap(StoredTransaction::clientReference)),
        read.stream().map(Read::all).toList(),
        earlier);
  }

  private static NewStep step(Order order, Read read, byte[] image) {
    return new NewStep(
        read.id(),
        order.service().name(),
        read.surest().document().type(),
        read.surest().document().side(),
        ReadingReport.of(read.all(), read.milliseconds()),
        image);
  }
}
