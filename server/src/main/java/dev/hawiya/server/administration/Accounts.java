package dev.hawiya.server.administration;

import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.account.NewCredential;
import dev.hawiya.server.administration.AccountsRefused.Reason;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/**
 * Makes, lists and changes accounts. Each change is one transaction of the database and one line in
 * the log, without secrets; {@link AccountsRefused} where it cannot be done as asked.
 */
public final class Accounts {
  private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

  private final Store store;
  private final AccountStore writer;
  private final AccountReader reader;
  private final Located located;
  private final AccountChanges changes;
  private final Secrets secrets;
  private final Clock clock;

  public Accounts(Store store, Clock clock, SecureRandom random) {
    this.store = store;
    this.clock = clock;
    this.writer = new AccountStore(store, clock, random);
    this.reader = new AccountReader(store);
    this.located = new Located(store);
    this.secrets = new Secrets(random);
    this.changes = new AccountChanges(store, writer, secrets, clock);
  }

  /** All tenants, by name. */
  public List<TenantFacts> tenants() {
    return reader.tenants(Optional.empty());
  }

  public TenantFacts tenant(String name) {
    return reader.tenants(Optional.of(located.tenant(name))).get(0);
  }

  /** Those who may administrate, by id. */
  public List<TenantFacts.Credential> admins() {
    return reader.admins();
  }

  /** Makes a tenant with a bundle, a credential of every kind that calls, and a user. */
  public Issued.Tenant create(String by, NewTenant asked) {
    String name = Checked.name(asked.name());
    return changed(
        by,
        "created tenant " + name,
        () -> {
          UUID tenant = makeTenant(name, Checked.rate(asked.rate()));
          Issued.Bundle bundle = makeBundle(tenant, name, asked.terms());
          Optional<UUID> pays = Optional.of(located.bundle(bundle.bundle()));
          List<Issued.Credential> credentials =
              Stream.of(CredentialKind.values())
                  .filter(kind -> kind != CredentialKind.ADMIN)
                  .map(kind -> of(kind, asked.country()))
                  .map(order -> makeCredential(tenant, name, pays, order))
                  .toList();
          return new Issued.Tenant(name, bundle, credentials, makeUser(tenant, name, name));
        });
  }

  public Issued.Credential addCredential(String by, String tenant, CredentialOrder order) {
    Checked.calling(order.kind());
    return changed(
        by,
        "added a credential " + order.kind() + " to tenant " + tenant,
        () -> {
          UUID id = located.tenant(tenant);
          UUID pays =
              order
                  .bundle()
                  .map(key -> located.bundle(id, key))
                  .orElseGet(() -> located.onlyBundle(id));
          return makeCredential(id, tenant, Optional.of(pays), order);
        });
  }

  public Issued.Bundle addBundle(String by, String tenant, Terms terms) {
    return changed(
        by,
        "added a bundle to tenant " + tenant,
        () -> makeBundle(located.tenant(tenant), tenant, terms));
  }

  public Issued.User addUser(String by, String tenant, String name) {
    Checked.user(name);
    return changed(
        by,
        "added user " + name + " to tenant " + tenant,
        () -> makeUser(located.tenant(tenant), tenant, name));
  }

  /** Makes somebody who may administrate accounts and nothing else. */
  public Issued.Credential createAdmin(String by, String name) {
    Checked.name(name);
    return changed(
        by,
        "created an administrator " + name,
        () -> {
          Issued.Credential made =
              new Issued.Credential(CredentialKind.ADMIN, freeId(name), secrets.secret());
          writer.addAdmin(made.id(), made.secret());
          return made;
        });
  }

  /** Replaces a secret; the old one is worth nothing from then on. */
  public Issued rotate(String by, Subject subject) {
    return changed(by, "rotated the secret of " + subject, () -> changes.rotate(subject));
  }

  public void disable(String by, Subject subject) {
    changed(by, "disabled " + subject, () -> changes.disable(subject, true));
  }

  public void enable(String by, Subject subject) {
    changed(by, "enabled " + subject, () -> changes.disable(subject, false));
  }

  /** Changes a bundle in all these ways or, where one is refused, in none. */
  public void change(String by, String bundle, List<BundleChange> all) {
    String what = "changed bundle " + bundle + ": " + all;
    changed(by, what, () -> all.forEach(change -> changes.bundle(bundle, change)));
  }

  /** Holds a tenant to a rate instead of an API's usual one, unless unlimited. */
  public void setRate(String by, String tenant, Rate rate) {
    changed(by, "changed the rate of tenant " + tenant, () -> changes.rate(tenant, rate));
  }

  private void changed(String by, String what, Runnable change) {
    changed(
        by,
        what,
        () -> {
          change.run();
          return true;
        });
  }

  /** What is logged names what was found, and so holds no more than the letters of names. */
  private <T> T changed(String by, String what, Supplier<T> change) {
    T made = store.transaction().execute(status -> change.get());
    LOG.info("accounts: {} {}", by, what);
    return made;
  }

  private UUID makeTenant(String name, Rate rate) {
    return unlessTaken("a tenant of this name", () -> writer.addTenant(name, rate));
  }

  private Issued.Bundle makeBundle(UUID tenant, String name, Terms terms) {
    Checked.terms(terms, clock.instant());
    Issued.Bundle made = new Issued.Bundle(freeId(name), secrets.secret());
    writer.addBundle(
        tenant,
        new NewBundle(
            made.bundle(), made.hmacKey(), terms.quota(), terms.services(), terms.expires()));
    return made;
  }

  private Issued.Credential makeCredential(
      UUID tenant, String name, Optional<UUID> bundle, CredentialOrder order) {
    Checked.end(order.expires(), clock.instant());
    Issued.Credential made = new Issued.Credential(order.kind(), freeId(name), secrets.secret());
    writer.addCredential(
        tenant,
        bundle,
        new NewCredential(
            made.kind(),
            made.id(),
            made.secret(),
            Checked.country(order.country()),
            order.expires()));
    return made;
  }

  private Issued.User makeUser(UUID tenant, String tenantName, String name) {
    Issued.User made = new Issued.User(tenantName, name, secrets.secret());
    unlessTaken("a user of this name", () -> writer.addUser(tenant, name, made.password()));
    return made;
  }

  private String freeId(String name) {
    return Stream.generate(() -> secrets.id(name))
        .filter(id -> !located.taken(id))
        .findFirst()
        .orElseThrow();
  }

  private static CredentialOrder of(CredentialKind kind, Optional<String> country) {
    return new CredentialOrder(kind, Optional.empty(), country, Optional.empty());
  }

  private static <T> T unlessTaken(String what, Supplier<T> making) {
    try {
      return making.get();
    } catch (DuplicateKeyException taken) {
      throw new AccountsRefused(Reason.CONFLICT, "there is " + what + " already: take another");
    }
  }
}
