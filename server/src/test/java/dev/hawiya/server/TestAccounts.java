package dev.hawiya.server;

import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.account.NewCredential;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Tenants of tests, one for each way of being let in or refused. The tenant {@code X} has, all with
 * the secret {@link #SECRET}: a key pair {@code X}, the API key {@code X-}{@link #SECRET}, a
 * signing secret {@code X}, an OAuth client {@code X}, a user {@code X} and a bundle {@code X}.
 * There is one administrator, {@code admin}.
 */
public final class TestAccounts {
  public static final String SECRET = "test-secret-test-secret-test-secret";

  /** More than tests call, where an API's usual rate is less. */
  private static final Rate OFTEN = Rate.of(100_000, 1_000_000);

  private static final Optional<Instant> LONG_AGO =
      Optional.of(Instant.parse("2020-01-01T00:00:00Z"));

  private static final Set<CredentialKind> CALLING =
      EnumSet.complementOf(EnumSet.of(CredentialKind.ADMIN));

  private final AccountStore accounts;
  private final Store store;

  private TestAccounts(Store store) {
    this.store = store;
    this.accounts = new AccountStore(store, Clock.systemUTC(), new SecureRandom());
  }

  /** Fills a store. */
  public static void fill(Store store) {
    TestAccounts all = new TestAccounts(store);
    all.accounts.addAdmin("admin", SECRET);
    all.tenant("test", OFTEN);
    all.tenant("other", OFTEN);
    all.tenant("usual-rate", Rate.UNLIMITED);
    all.tenant("abroad", Rate.UNLIMITED, bundle("abroad"), Optional.of("PAK"), Optional.empty());
    all.tenant("egypt", Rate.UNLIMITED, bundle("egypt"), Optional.of("EGY"), Optional.empty());
    all.tenant(
        "elsewhere", Rate.UNLIMITED, bundle("elsewhere"), Optional.of("IND"), Optional.empty());
    all.tenant("expired", Rate.UNLIMITED, bundle("expired"), Optional.empty(), LONG_AGO);
    all.tenant("disabled", Rate.UNLIMITED);
    all.disable("disabled");
    all.tenant("out-of-quota", Rate.UNLIMITED, quota("out-of-quota", 0L));
    all.tenant("too-frequent", new Rate(OptionalInt.of(1), OptionalInt.of(1)));
    all.tenant(
        "not-permitted",
        Rate.UNLIMITED,
        new NewBundle(
            "not-permitted",
            SECRET,
            Optional.empty(),
            Set.of(Service.SCREENING),
            Optional.empty()));
    all.tenant(
        "bundle-expired",
        Rate.UNLIMITED,
        new NewBundle("bundle-expired", SECRET, Optional.empty(), Set.of(), LONG_AGO));
  }

  /** Adds a tenant that may make some successful calls and no more. */
  static void add(Store store, String name, long calls) {
    new TestAccounts(store).tenant(name, Rate.UNLIMITED, quota(name, calls));
  }

  private void tenant(String name, Rate rate) {
    tenant(name, rate, bundle(name));
  }

  private void tenant(String name, Rate rate, NewBundle bundle) {
    tenant(name, rate, bundle, Optional.empty(), Optional.empty());
  }

  private void tenant(
      String name,
      Rate rate,
      NewBundle bundle,
      Optional<String> country,
      Optional<Instant> expires) {
    UUID tenant = accounts.addTenant(name, rate);
    Optional<UUID> pays = Optional.of(accounts.addBundle(tenant, bundle));
    for (CredentialKind kind : CALLING) {
      String secret = kind == CredentialKind.API_KEY ? name + "-" + SECRET : SECRET;
      accounts.addCredential(tenant, pays, new NewCredential(kind, name, secret, country, expires));
    }
    accounts.addUser(tenant, name, SECRET);
  }

  private void disable(String name) {
    UUID tenant = accounts.findTenant(name).orElseThrow();
    for (String table : new String[] {"credentials", "bundles", "users"}) {
      store
          .jdbc()
          .sql("update " + table + " set disabled = true where tenant_id = ?")
          .param(tenant)
          .update();
    }
  }

  private static NewBundle bundle(String key) {
    return new NewBundle(key, SECRET, Optional.empty(), Set.of(), Optional.empty());
  }

  private static NewBundle quota(String key, long calls) {
    return new NewBundle(key, SECRET, Optional.of(calls), Set.of(), Optional.empty());
  }
}
