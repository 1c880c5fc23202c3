package dev.hawiya.server;

import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.account.NewCredential;
import dev.hawiya.server.limit.Rate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The published credentials of a demo, one of each kind, with generous limits. */
final class DemoAccounts {
  private static final Optional<Long> QUOTA = Optional.of(1_000_000L);
  private static final Rate RATE = Rate.of(1_000, 60_000);

  private DemoAccounts() {}

  /** Makes them where the store has none yet. */
  static void make(AccountStore accounts) {
    if (accounts.findTenant(Demo.ID).isPresent()) {
      return;
    }
    UUID tenant = accounts.addTenant(Demo.ID, RATE);
    UUID bundle =
        accounts.addBundle(
            tenant,
            new NewBundle("demo-bundle", "demo-hmac-key", QUOTA, Set.of(), Optional.empty()));
    add(accounts, tenant, bundle, credential(CredentialKind.KEY_PAIR, Demo.ID, "EGY"));
    add(accounts, tenant, bundle, credential(CredentialKind.KEY_PAIR, "demo-pk", "PAK"));
    add(accounts, tenant, bundle, any(CredentialKind.API_KEY, Demo.ID, "demo-api-key"));
    add(
        accounts,
        tenant,
        bundle,
        any(CredentialKind.SIGNING_SECRET, Demo.ID, "demo-secret-demo-secret-demo-secret"));
    add(
        accounts,
        tenant,
        bundle,
        any(CredentialKind.OAUTH_CLIENT, "demo-client", "demo-client-secret"));
    accounts.addUser(tenant, Demo.ID, "demo-password");
  }

  private static void add(
      AccountStore accounts, UUID tenant, UUID bundle, NewCredential credential) {
    accounts.addCredential(tenant, Optional.of(bundle), credential);
  }

  private static NewCredential credential(CredentialKind kind, String id, String country) {
    return new NewCredential(kind, id, Demo.SECRET, Optional.of(country), Optional.empty());
  }

  private static NewCredential any(CredentialKind kind, String id, String secret) {
    return new NewCredential(kind, id, secret, Optional.empty(), Optional.empty());
  }
}
