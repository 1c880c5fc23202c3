package dev.hawiya.server.account;

import dev.hawiya.server.limit.Guesses;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People who log in with a password, each within a tenant. */
public final class Users {
  /**
   * A user that was let in.
   *
   * @param id of the user
   * @param tenant it belongs to
   */
  public record User(UUID id, UUID tenant) {}

  /**
   * What a user shows.
   *
   * @param tenant that the user must belong to
   * @param tenantName that the caller told, which must be that tenant's; absent where it told none
   * @param name of the user
   * @param password of the user
   * @param address it comes from
   */
  public record Login(
      UUID tenant, Optional<String> tenantName, String name, String password, String address) {
    @Override
    public String toString() {
      return "Login";
    }
  }

  private record Row(UUID id, UUID tenant, String tenantName, String passwordHash) {}

  private static final String ENABLED =
      """
      select u.id, u.tenant_id, t.name as tenant_name, u.password_hash
      from users u join tenants t on t.id = u.tenant_id
      where not u.disabled and not t.disabled
      """;

  private final Store store;
  private final Guesses guesses;
  private final PasswordEncoder passwords = new BCryptPasswordEncoder();
  private final String nobody = passwords.encode("");

  public Users(Store store, Rates rates) {
    this.store = store;
    this.guesses = new Guesses(rates);
  }

  /**
   * The user of a name and password; empty where disabled, unknown or wrong.
   *
   * @throws CallerRefused as TOO_FREQUENT, whatever the password is, where too many wrong ones came
   */
  public Optional<User> authenticate(Login login) throws CallerRefused {
    Duration wait = guesses.wait(login.tenant(), login.name(), login.address());
    if (!wait.isZero()) {
      throw new CallerRefused(Refusal.TOO_FREQUENT, wait);
    }
    Optional<User> user =
        admitted(row("and u.name = ? and u.tenant_id = ?", login.name(), login.tenant()), login);
    if (user.isEmpty()) {
      guesses.wrong(login.tenant(), login.name(), login.address());
    }
    return user;
  }

  /** The user of an id, unless it or its tenant was disabled. */
  public Optional<User> find(UUID id) {
    return row("and u.id = ?", id).map(r -> new User(r.id(), r.tenant()));
  }

  /** An unknown name costs the same hashing, so that time does not tell which names exist. */
  private Optional<User> admitted(Optional<Row> row, Login login) {
    String hash = row.map(Row::passwordHash).orElse(nobody);
    return passwords.matches(login.password(), hash)
        ? row.filter(r -> login.tenantName().orElse(r.tenantName()).equals(r.tenantName()))
            .map(r -> new User(r.id(), r.tenant()))
        : Optional.empty();
  }

  private Optional<Row> row(String condition, Object... values) {
    return store
        .jdbc()
        .sql(ENABLED + condition)
        .params(values)
        .query(
            (row, number) ->
                new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("tenant_id", UUID.class),
                    row.getString("tenant_name"),
                    row.getString("password_hash")))
        .optional();
  }
}
