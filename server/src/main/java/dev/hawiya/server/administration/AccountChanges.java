package dev.hawiya.server.administration;

import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.administration.AccountsRefused.Reason;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;

/** Changes what is there; run inside a transaction. Whoever calls next meets the change. */
final class AccountChanges {
  private final Store store;
  private final AccountStore writer;
  private final Located located;
  private final Secrets secrets;
  private final Clock clock;

  AccountChanges(Store store, AccountStore writer, Secrets secrets, Clock clock) {
    this.store = store;
    this.writer = writer;
    this.located = new Located(store);
    this.secrets = secrets;
    this.clock = clock;
  }

  Issued rotate(Subject subject) {
    String secret = secrets.secret();
    if (subject instanceof Subject.Credential named) {
      Located.Credential credential = located.credential(named.id());
      writer.changeSecret(credential.id(), credential.kind(), secret);
      return new Issued.Credential(credential.kind(), named.id(), secret);
    }
    if (subject instanceof Subject.Bundle named) {
      writer.changeHmacKey(located.bundle(named.key()), secret);
      return new Issued.Bundle(named.key(), secret);
    }
    if (subject instanceof Subject.User named) {
      writer.changePassword(located.user(named.tenant(), named.name()), secret);
      return new Issued.User(named.tenant(), named.name(), secret);
    }
    throw AccountsRefused.invalid(
        "a tenant has no secret of its own: rotate its credentials, bundles or users");
  }

  void disable(Subject subject, boolean disabled) {
    if (subject instanceof Subject.Tenant named) {
      disable("tenants", located.tenant(named.name()), disabled);
    } else if (subject instanceof Subject.Bundle named) {
      disable("bundles", located.bundle(named.key()), disabled);
    } else if (subject instanceof Subject.Credential named) {
      disable("credentials", located.credential(named.id()).id(), disabled);
    } else if (subject instanceof Subject.User named) {
      disable("users", located.user(named.tenant(), named.name()), disabled);
    }
  }

  void bundle(String key, BundleChange change) {
    UUID bundle = located.bundle(key);
    if (change instanceof BundleChange.Quota quota) {
      quota.calls().ifPresent(Checked::calls);
      quota(bundle, "?", quota.calls());
    } else if (change instanceof BundleChange.TopUp more) {
      quota(bundle, "quota + ?", Optional.of(Checked.calls(more.calls())));
    } else if (change instanceof BundleChange.Expiry expiry) {
      Object end = Checked.end(expiry.end(), clock.instant()).map(Columns::of).orElse(null);
      update("update bundles set expires_at = ? where id = ?", end, bundle);
    }
  }

  void rate(String tenant, Rate rate) {
    Checked.rate(rate);
    update(
        "update tenants set per_second = ?, per_minute = ? where id = ?",
        Columns.of(rate.perSecond()),
        Columns.of(rate.perMinute()),
        located.tenant(tenant));
  }

  private void quota(UUID bundle, String value, Optional<Long> calls) {
    try {
      String sql = "update bundles set quota = " + value + " where id = ?";
      update(sql, calls.orElse(null), bundle);
    } catch (DataIntegrityViolationException lessThanUsed) {
      throw new AccountsRefused(
          Reason.CONFLICT,
          "more calls than that were made already; to stop further ones, disable the bundle");
    }
  }

  private void disable(String table, UUID id, boolean disabled) {
    update("update " + table + " set disabled = ? where id = ?", disabled, id);
  }

  private void update(String sql, Object... values) {
    store.jdbc().sql(sql).params(values).update();
  }
}
