package dev.hawiya.server.verification;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where calls are charged and what they found is kept, within one transaction of the database: a
 * call is answered, charged and kept, or none of these.
 */
public final class Ledger {
  private final Store store;
  private final Bundles bundles;
  private final TransactionStore transactions;

  public Ledger(Store store, Bundles bundles, TransactionStore transactions) {
    this.store = store;
    this.bundles = bundles;
    this.transactions = transactions;
  }

  /**
   * Where a call belongs.
   *
   * @param transaction that groups the steps of a person's check
   * @param clientReference the caller's own reference
   * @param earlier steps of the transaction
   */
  public record Entry(
      UUID transaction, Optional<String> clientReference, List<StoredStep> earlier) {
    public Entry {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * The transaction that an order goes on with; empty where it may begin one.
   *
   * @throws UnknownTransaction where the order names none of this tenant's
   */
  public Optional<StoredTransaction> find(Caller caller, Order order) throws UnknownTransaction {
    return order.transaction().isPresent() && !order.begins()
        ? Optional.of(transactions.find(caller.tenant(), order.transaction().get()))
        : Optional.empty();
  }

  /**
   * Charges a call. All that is entered from here on counts once it is committed, or not at all.
   *
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public OpenTransaction charge(Caller caller) throws CallerRefused {
    OpenTransaction all = store.begin();
    try {
      bundles.charge(caller.bundle());
      return all;
    } catch (CallerRefused | RuntimeException e) {
      all.close();
      throw e;
    }
  }

  /** Begins what counts once it is committed, or not at all; nothing is charged yet. */
  public OpenTransaction begin() {
    return store.begin();
  }

  /**
   * Charges a call within what was begun.
   *
   * @throws CallerRefused where the quota is used up; what was charged before stays
   */
  public void chargeWithin(Caller caller) throws CallerRefused {
    bundles.charge(caller.bundle());
  }

  /**
   * Enters the steps of a call, in the transaction that was found or in one that is begun.
   *
   * @throws UnknownTransaction where the id to begin one under is another tenant's
   */
  public Entry enter(
      Caller caller, Order order, Optional<StoredTransaction> found, List<NewStep> steps)
      throws UnknownTransaction {
    Optional<StoredTransaction> open = order.begins() ? begun(caller, order) : found;
    UUID transaction =
        open.map(StoredTransaction::id)
            .orElseGet(() -> transactions.open(caller.tenant(), order.clientReference()));
    List<StoredStep> earlier = open.map(StoredTransaction::steps).orElse(List.of());
    if (open.isPresent()) {
      order.clientReference().ifPresent(r -> transactions.refer(transaction, r));
    }
    for (int i = 0; i < steps.size(); i++) {
      transactions.add(transaction, earlier.size() + i, steps.get(i));
    }
    return new Entry(
        transaction,
        order.clientReference().or(() -> open.flatMap(StoredTransaction::clientReference)),
        earlier);
  }

  private Optional<StoredTransaction> begun(Caller caller, Order order) throws UnknownTransaction {
    return order.transaction().isPresent()
        ? Optional.of(
            transactions.begin(caller.tenant(), order.transaction().get(), order.clientReference()))
        : Optional.empty();
  }
}
