package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets administrators in, by the id and secret of a credential of the kind {@link
 * CredentialKind#ADMIN}. No other kind is let in, and an administrator may not read documents.
 */
public final class Administrators {
  /** Plenty for a person or a script; a secret of 256 bits is beyond guessing at any rate. */
  private static final Rate TRIES = Rate.of(50, 1_000);

  /** Addresses share a fixed number of counters, so that many addresses cannot fill the store. */
  private static final int COUNTERS = 256;

  private record Row(String hash, Optional<Instant> expires, boolean disabled) {}

  private final Store store;
  private final Rates rates;
  private final Clock clock;
  private final SecretHash nobody = SecretHash.of("", new SecureRandom());

  public Administrators(Store store, Rates rates, Clock clock) {
    this.store = store;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * Lets an administrator in.
   *
   * @param address it calls from: the tries from there are counted, right or wrong
   * @return its id, for the log
   * @throws CallerRefused as UNKNOWN whether the id is unknown, of another kind or its secret wrong
   */
  public String admit(Proof.KeyPair proof, String address) throws CallerRefused {
    Duration wait = rates.count(new UUID(0, Math.floorMod(address.hashCode(), COUNTERS)), TRIES);
    if (!wait.isZero()) {
      throw new CallerRefused(Refusal.TOO_FREQUENT, wait);
    }
    Optional<Row> found = row(proof.id());
    SecretHash hash = found.map(Row::hash).map(SecretHash::parse).orElse(nobody);
    if (!hash.matches(proof.secret()) || found.isEmpty()) {
      throw new CallerRefused(Refusal.UNKNOWN);
    }
    if (found.get().disabled()) {
      throw new CallerRefused(Refusal.DISABLED);
    }
    if (found.get().expires().filter(end -> !clock.instant().isBefore(end)).isPresent()) {
      throw new CallerRefused(Refusal.EXPIRED);
    }
    return proof.id();
  }

  private Optional<Row> row(String id) {
    return store
        .jdbc()
        .sql(
            "select secret_hash, expires_at, disabled from credentials"
                + " where kind = ? and public_id = ?")
        .params(CredentialKind.ADMIN.name(), id)
        .query(
            (row, number) ->
                new Row(
                    row.getString("secret_hash"),
                    Columns.optionalTime(row, "expires_at"),
                    row.getBoolean("disabled")))
        .optional();
  }
}
