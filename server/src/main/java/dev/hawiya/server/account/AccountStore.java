package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Writes accounts: tenants and what belongs to them. Secrets are hashed or encrypted here. */
public final class AccountStore {
  private final Store store;
  private final Clock clock;
  private final SecureRandom random;
  private final PasswordEncoder passwords = new BCryptPasswordEncoder();

  public AccountStore(Store store, Clock clock, SecureRandom random) {
    this.store = store;
    this.clock = clock;
    this.random = random;
  }

  /** Whether nobody could call yet. */
  public boolean empty() {
    return store.jdbc().sql("select count(*) from credentials").query(Long.class).single() == 0;
  }

  public Optional<UUID> findTenant(String name) {
    return store
        .jdbc()
        .sql("select id from tenants where name = ?")
        .param(name)
        .query(UUID.class)
        .optional();
  }

  /**
   * Makes a tenant.
   *
   * @param rate it is held to instead of an API's usual one, unless unlimited
   * @throws org.springframework.dao.DuplicateKeyException where the name is taken
   */
  public UUID addTenant(String name, Rate rate) {
    UUID id = UUID.randomUUID();
    insert(
        "insert into tenants (id, name, per_second, per_minute, disabled, created_at)"
            + " values (?, ?, ?, ?, false, ?)",
        id,
        name,
        Columns.of(rate.perSecond()),
        Columns.of(rate.perMinute()),
        Columns.of(clock.instant()));
    return id;
  }

  public UUID addBundle(UUID tenant, NewBundle bundle) {
    UUID id = UUID.randomUUID();
    insert(
        "insert into bundles (id, tenant_id, bundle_key, sealed_hmac_key, quota, used, services,"
            + " expires_at, disabled, created_at) values (?, ?, ?, ?, ?, 0, ?, ?, false, ?)",
        id,
        tenant,
        bundle.key(),
        store.vault().seal(bytes(bundle.hmacKey()), id),
        bundle.quota().orElse(null),
        services(bundle.services()),
        bundle.expires().map(Columns::of).orElse(null),
        Columns.of(clock.instant()));
    return id;
  }

  /**
   * Makes a credential.
   *
   * @param bundle that pays for its calls; absent for kinds that do not call
   */
  public UUID addCredential(UUID tenant, Optional<UUID> bundle, NewCredential credential) {
    return insert(Optional.of(tenant), bundle, credential);
  }

  /** Makes an administrator's credential, which belongs to no tenant. */
  public UUID addAdmin(String name, String secret) {
    return insert(
        Optional.empty(),
        Optional.empty(),
        new NewCredential(CredentialKind.ADMIN, name, secret, Optional.empty(), Optional.empty()));
  }

  /** Replaces the secret of a credential: from now on only the new one is let in. */
  public void changeSecret(UUID credential, CredentialKind kind, String secret) {
    StoredSecret stored = stored(credential, kind, secret);
    store
        .jdbc()
        .sql("update credentials set secret_hash = ?, sealed_secret = ? where id = ?")
        .params(stored.hash().orElse(null), stored.ciphertext().orElse(null), credential)
        .update();
  }

  public void changeHmacKey(UUID bundle, String key) {
    store
        .jdbc()
        .sql("update bundles set sealed_hmac_key = ? where id = ?")
        .params(store.vault().seal(bytes(key), bundle), bundle)
        .update();
  }

  public void changePassword(UUID user, String password) {
    store
        .jdbc()
        .sql("update users set password_hash = ? where id = ?")
        .params(passwords.encode(password), user)
        .update();
  }

  private UUID insert(Optional<UUID> tenant, Optional<UUID> bundle, NewCredential credential) {
    UUID id = UUID.randomUUID();
    StoredSecret secret = stored(id, credential.kind(), credential.secret());
    insert(
        "insert into credentials (id, tenant_id, bundle_id, kind, public_id, secret_hash,"
            + " sealed_secret, country, expires_at, disabled, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)",
        id,
        tenant.orElse(null),
        bundle.orElse(null),
        credential.kind().name(),
        credential.id(),
        secret.hash().orElse(null),
        secret.ciphertext().orElse(null),
        credential.country().orElse(null),
        credential.expires().map(Columns::of).orElse(null),
        Columns.of(clock.instant()));
    return id;
  }

  public UUID addUser(UUID tenant, String name, String password) {
    UUID id = UUID.randomUUID();
    insert(
        "insert into users (id, tenant_id, name, password_hash, disabled, created_at)"
            + " values (?, ?, ?, ?, false, ?)",
        id,
        tenant,
        name,
        passwords.encode(password),
        Columns.of(clock.instant()));
    return id;
  }

  /** What of a secret goes into which column. */
  private StoredSecret stored(UUID credential, CredentialKind kind, String secret) {
    return switch (kind) {
      case API_KEY ->
          new StoredSecret(Optional.of(SecretHash.fingerprint(secret)), Optional.empty());
      case SIGNING_SECRET ->
          new StoredSecret(
              Optional.empty(), Optional.of(store.vault().seal(bytes(secret), credential)));
      case KEY_PAIR, OAUTH_CLIENT, ADMIN ->
          new StoredSecret(Optional.of(SecretHash.of(secret, random).stored()), Optional.empty());
    };
  }

  private record StoredSecret(Optional<String> hash, Optional<byte[]> ciphertext) {}

  private void insert(String sql, Object... values) {
    store.jdbc().sql(sql).params(values).update();
  }

  private static String services(Set<Service> services) {
    return services.isEmpty()
        ? null
        : services.stream().map(Service::name).sorted().collect(Collectors.joining(","));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
