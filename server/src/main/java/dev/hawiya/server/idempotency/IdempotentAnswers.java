package dev.hawiya.server.idempotency;

import dev.hawiya.server.idempotency.KeyRefused.Reason;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.Retention;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/**
 * Keeps answers for a day, or for as long as readings are kept where that is shorter: an answer
 * tells what was read.
 */
public final class IdempotentAnswers {
  private static final Duration DAY = Duration.ofHours(24);

  private final Store store;
  private final Duration kept;
  private final Clock clock;

  public IdempotentAnswers(Store store, Retention retention, Clock clock) {
    this.store = store;
    this.kept = retention.readings().compareTo(DAY) < 0 ? retention.readings() : DAY;
    this.clock = clock;
  }

  /**
   * The answer that a request was given before; deletes what was kept long enough first.
   *
   * @throws KeyRefused where its key was used for another request
   */
  public Optional<KeptAnswer> find(KeyedRequest request) throws KeyRefused {
    forget();
    Optional<Row> row =
        store
            .jdbc()
            .sql(
                "select request_hash, status, sealed_answer from idempotent_answers"
                    + " where tenant_id = ? and idempotency_key = ?")
            .params(request.tenant(), request.key())
            .query((r, number) -> new Row(r.getString(1), r.getInt(2), r.getBytes(3)))
            .optional();
    if (row.isPresent() && !row.get().fingerprint().equals(request.fingerprint())) {
      throw new KeyRefused(Reason.REUSED);
    }
    return row.map(
        r -> new KeptAnswer(r.status(), store.vault().unseal(r.ciphertext(), request.row())));
  }

  /** Deletes what was kept long enough. */
  public void forget() {
    store.jdbc().sql("delete from idempotent_answers where keep_until <= ?").param(now()).update();
  }

  /**
   * Keeps an answer. Run inside the transaction that stores what the request did, so that both are
   * kept or neither is.
   *
   * @throws AlreadyAnswered where another answer under the key came first
   */
  public void keep(KeyedRequest request, KeptAnswer answer) {
    try {
      store
          .jdbc()
          .sql(
              "insert into idempotent_answers (tenant_id, idempotency_key, request_hash, status,"
                  + " sealed_answer, keep_until) values (?, ?, ?, ?, ?, ?)")
          .params(
              request.tenant(),
              request.key(),
              request.fingerprint(),
              answer.status(),
              store.vault().seal(answer.body(), request.row()),
              now().plus(kept))
          .update();
    } catch (DuplicateKeyException e) {
      throw new AlreadyAnswered(e);
    }
  }

  private OffsetDateTime now() {
    return Columns.of(clock.instant());
  }

  private record Row(String fingerprint, int status, byte[] ciphertext) {}
}
