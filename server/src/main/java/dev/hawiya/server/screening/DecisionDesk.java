package dev.hawiya.server.screening;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.index.EntityPrint;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.store.OpenTransaction;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.verification.Answer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;

/** Takes decisions about hits: of an entity that is on a list, as its record is now. */
public final class DecisionDesk {
  private final Store store;
  private final ServingLists lists;
  private final Decisions decisions;
  private final Clock clock;

  public DecisionDesk(Store store, ServingLists lists, Decisions decisions, Clock clock) {
    this.store = store;
    this.lists = lists;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * What somebody decided.
   *
   * @param about whom: by reference, or as a search would ask for them
   * @param list the list's name
   * @param entity the entity's id in the list
   * @param verdict whether they are the same
   * @param reason why
   */
  public record Ruling(
      ScreeningOrder about, String list, String entity, Verdict verdict, Optional<String> reason) {}

  /**
   * Keeps a decision, in the place of an older one about the same.
   *
   * @throws ListsRefused where there is no such list
   * @throws UnknownEntry where the list has no such entity
   */
  public <R, X extends Exception> R decide(
      Caller caller, Ruling ruling, Answer<Decision, R, X> answer)
      throws X, ListsRefused, UnknownEntry {
    Decision decision = decision(ruling, listed(ruling));
    try {
      return put(caller, ruling, decision, answer);
    } catch (DuplicateKeyException anotherAtTheSameTime) {
      return put(caller, ruling, decision, answer);
    }
  }

  private <R, X extends Exception> R put(
      Caller caller, Ruling ruling, Decision decision, Answer<Decision, R, X> answer) throws X {
    try (OpenTransaction all = store.begin()) {
      decisions.put(caller.tenant(), ruling.about(), decision);
      R answered = answer.to(decision);
      all.commit();
      return answered;
    }
  }

  private Entity listed(Ruling ruling) throws ListsRefused, UnknownEntry {
    return lists
        .find(ruling.list(), ruling.entity())
        .orElseThrow(() -> new UnknownEntry("entity on the list"));
  }

  private Decision decision(Ruling ruling, Entity entity) {
    return new Decision(
        UUID.randomUUID(),
        ruling.about().reference(),
        ruling.list(),
        entity.id(),
        entity.name(),
        EntityPrint.of(entity).print(),
        ruling.verdict(),
        ruling.reason(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
