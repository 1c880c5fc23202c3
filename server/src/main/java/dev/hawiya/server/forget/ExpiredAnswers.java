package dev.hawiya.server.forget;

import dev.hawiya.server.store.Store;
import java.time.Clock;
import java.time.ZoneOffset;

/** Deletes answers that were kept for repeated requests. */
public final class ExpiredAnswers implements Forgetting {
  private final Store store;
  private final Clock clock;

  public ExpiredAnswers(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void forget() {
    store
        .jdbc()
        .sql("delete from idempotent_answers where keep_until <= ?")
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
