package dev.hawiya.server.screening;

import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.search.ScreeningResult;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.screening.ListsRefused.Reason;
import dev.hawiya.server.screening.Occasion.Origin;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.verification.Answer;
import dev.hawiya.server.verification.Ledger;
import dev.hawiya.server.verification.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The use case of screening: somebody in, an answer out. Searching needs the lists alone; what
 * follows is one transaction of the store, so that a search is answered, charged and on record, or
 * none of these.
 */
public final class ScreeningDesk {
  private final Ledger ledger;
  private final ServingLists lists;
  private final Decisions decisions;
  private final ScreeningRecords records;

  public ScreeningDesk(
      Ledger ledger, ServingLists lists, Decisions decisions, ScreeningRecords records) {
    this.ledger = ledger;
    this.lists = lists;
    this.decisions = decisions;
    this.records = records;
  }

  /**
   * Searches for somebody and answers.
   *
   * @throws ListsRefused where there is nothing to search
   * @throws CallerRefused where the quota was used up meanwhile
   */
  public <R, X extends Exception> R search(
      Caller caller, ScreeningOrder order, Answer<Screening, R, X> answer)
      throws X, CallerRefused, ListsRefused {
    return search(caller, Occasion.call(Origin.SEARCH, caller, order.reference()), order, answer);
  }

  /** The same on some occasion. */
  public <R, X extends Exception> R search(
      Caller caller, Occasion occasion, ScreeningOrder order, Answer<Screening, R, X> answer)
      throws X, CallerRefused, ListsRefused {
    Screening found = look(caller.tenant(), order);
    try (OpenTransaction all = ledger.charge(caller)) {
      records.add(occasion, order, found);
      R answered = answer.to(found);
      all.commit();
      return answered;
    }
  }

  /**
   * The same as a part of a transaction, for vendors' APIs.
   *
   * @param part names the transaction and the caller's reference
   * @throws UnknownTransaction where it names none of this tenant's
   */
  public <R, X extends Exception> R search(
      Caller caller, Order part, ScreeningOrder order, Answer<Screening, R, X> answer)
      throws X, CallerRefused, ListsRefused, UnknownTransaction {
    Optional<StoredTransaction> open = ledger.find(caller, part);
    Screening found = look(caller.tenant(), order);
    try (OpenTransaction all = ledger.charge(caller)) {
      UUID transaction = ledger.enter(caller, part, open, List.of()).transaction();
      records.add(Occasion.call(Origin.DIALECT, caller, part.clientReference()), order, found);
      R answered = answer.to(found.within(transaction));
      all.commit();
      return answered;
    }
  }

  /**
   * Searches for several people and answers at once; each is charged that is answered.
   *
   * @throws ListsRefused where no list was imported
   */
  public <R, X extends Exception> R searchAll(
      Caller caller, List<ScreeningOrder> orders, Answer<List<Outcome>, R, X> answer)
      throws X, ListsRefused {
    List<Outcome> outcomes = new ArrayList<>();
    for (ScreeningOrder order : orders) {
      outcomes.add(tried(caller, order));
    }
    try (OpenTransaction all = ledger.begin()) {
      for (int i = 0; i < orders.size(); i++) {
        outcomes.set(i, charged(caller, orders.get(i), outcomes.get(i)));
      }
      R answered = answer.to(outcomes);
      all.commit();
      return answered;
    }
  }

  /**
   * Searches without charging or keeping anything.
   *
   * @throws ListsRefused where there is nothing to search
   */
  public Screening look(UUID tenant, ScreeningOrder order) throws ListsRefused {
    List<Decision> known = decisions.about(tenant, order);
    ScreeningResult result = lists.search(order.asking(known.size()).query());
    Map<Boolean, List<JudgedHit>> silenced =
        result.hits().stream()
            .map(hit -> judged(hit, known))
            .collect(Collectors.partitioningBy(JudgedHit::silenced));
    return new Screening(
        UUID.randomUUID(),
        Optional.empty(),
        result.lists(),
        silenced.get(false).stream().limit(order.query().most()).toList(),
        silenced.get(true));
  }

  /** Keeps a search that nobody pays for; run inside a transaction. */
  public void keep(Occasion occasion, ScreeningOrder order, Screening found) {
    records.add(occasion, order, found);
  }

  private static JudgedHit judged(Hit hit, List<Decision> known) {
    return new JudgedHit(
        hit, known.stream().filter(d -> d.about(hit.list(), hit.entity().id())).findFirst());
  }

  private Outcome tried(Caller caller, ScreeningOrder order) throws ListsRefused {
    try {
      return new Outcome.Found(look(caller.tenant(), order));
    } catch (ListsRefused refused) {
      if (refused.reason() == Reason.NO_LISTS) {
        throw refused;
      }
      return new Outcome.Refused(refused);
    }
  }

  private Outcome charged(Caller caller, ScreeningOrder order, Outcome tried) {
    if (tried instanceof Outcome.Found found) {
      try {
        ledger.chargeWithin(caller);
        Occasion occasion = Occasion.call(Origin.BATCH, caller, order.reference());
        records.add(occasion, order, found.screening());
      } catch (CallerRefused spent) {
        return new Outcome.Refused(spent);
      }
    }
    return tried;
  }
}
