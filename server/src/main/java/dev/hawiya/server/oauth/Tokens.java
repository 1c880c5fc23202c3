package dev.hawiya.server.oauth;

import dev.hawiya.server.account.SecretHash;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Knows the tokens that were given out, by their hashes. */
public final class Tokens {
  private static final String GOOD =
      """
      select t.id, c.tenant_id
      from access_tokens t
      join credentials c on c.id = t.credential_id
      join users u on u.id = t.user_id
      join tenants n on n.id = c.tenant_id
      where t.access_hash = ? and t.expires_at > ? and (c.expires_at is null or c.expires_at > ?)
        and not c.disabled and not u.disabled and not n.disabled
      """;

  private final Store store;
  private final Clock clock;

  public Tokens(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The token of a caller; empty where it was never given out or has expired, or where its client,
   * user or tenant was disabled since.
   */
  public Optional<Token> find(String accessToken) {
    return store
        .jdbc()
        .sql(GOOD)
        .params(SecretHash.fingerprint(accessToken), now(), now())
        .query(
            (row, number) ->
                new Token(row.getObject("id", UUID.class), row.getObject("tenant_id", UUID.class)))
        .optional();
  }

  /**
   * Spends one of the trials that a token is good for with a service, exactly among any number of
   * servers: whoever spends holds the token's row meanwhile.
   *
   * @param trials there are with each service
   * @return the trials left, empty where none was left before
   */
  public OptionalInt spend(Token token, Service service, int trials) {
    return store.transaction().execute(status -> spendAlone(token, service, trials));
  }

  /** Deletes the tokens that nobody can use or renew any more. */
  public void forget() {
    store
        .jdbc()
        .sql("delete from access_tokens where coalesce(refresh_expires_at, expires_at) <= ?")
        .param(now())
        .update();
  }

  private OptionalInt spendAlone(Token token, Service service, int trials) {
    if (!held(token)) {
      return OptionalInt.empty();
    }
    Optional<Integer> used =
        store
            .jdbc()
            .sql("select used from token_trials where token_id = ? and service = ?")
            .params(token.id(), service.name())
            .query(Integer.class)
            .optional();
    int spent = used.orElse(0) + 1;
    if (spent > trials) {
      return OptionalInt.empty();
    }
    String sql =
        used.isPresent()
            ? "update token_trials set used = ? where token_id = ? and service = ?"
            : "insert into token_trials (used, token_id, service) values (?, ?, ?)";
    store.jdbc().sql(sql).params(spent, token.id(), service.name()).update();
    return OptionalInt.of(trials - spent);
  }

  /** Waits for whoever spends a trial of the token; false where it was renewed meanwhile. */
  private boolean held(Token token) {
    return store
        .jdbc()
        .sql("select id from access_tokens where id = ? for update")
        .param(token.id())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  private OffsetDateTime now() {
    return Columns.of(clock.instant());
  }
}
