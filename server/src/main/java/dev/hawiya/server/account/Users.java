package dev.hawiya.server.account;

import dev.hawiya.server.store.Store;
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

  private record Row(UUID id, UUID tenant, String passwordHash) {}

  private static final String ENABLED =
      """
      select u.id, u.tenant_id, u.password_hash
      from users u join tenants t on t.id = u.tenant_id
      where not u.disabled and not t.disabled
      """;

  private final Store store;
  private final PasswordEncoder passwords = new BCryptPasswordEncoder();
  private final String nobody = passwords.encode("");

  public Users(Store store) {
    this.store = store;
  }

  /** The user of a name and password in a tenant; empty where disabled, unknown or wrong. */
  public Optional<User> authenticate(UUID tenant, String name, String password) {
    return admitted(row("and u.name = ? and u.tenant_id = ?", name, tenant), password);
  }

  /** The same, the tenant told by its name. */
  public Optional<User> authenticate(String tenant, String name, String password) {
    return admitted(row("and u.name = ? and t.name = ?", name, tenant), password);
  }

  /** The user of an id, unless it or its tenant was disabled. */
  public Optional<User> find(UUID id) {
    return row("and u.id = ?", id).map(r -> new User(r.id(), r.tenant()));
  }

  private Optional<User> admitted(Optional<Row> row, String password) {
    String hash = row.map(Row::passwordHash).orElse(nobody);
    return passwords.matches(password, hash)
        ? row.map(r -> new User(r.id(), r.tenant()))
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
                    row.getString("password_hash")))
        .optional();
  }
}
