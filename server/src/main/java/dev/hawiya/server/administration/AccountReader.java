package dev.hawiya.server.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Lists accounts; columns with secrets are never selected. */
final class AccountReader {
  /** A row and the tenant it belongs to. */
  private record Owned<T>(UUID tenant, T facts) {}

  private record Tenant(
      UUID id, String name, boolean disabled, OptionalInt perSecond, OptionalInt perMinute) {}

  /** Makes facts of a row. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static final String CREDENTIALS =
      """
      select c.id, c.created_at, c.tenant_id, c.kind, c.public_id, b.bundle_key, c.country, c.expires_at, c.disabled
      from credentials c left join bundles b on b.id = c.bundle_id
      """;

  private static final String BUNDLES =
      "select id, created_at, tenant_id, bundle_key, quota, used, services, expires_at, disabled"
          + " from bundles";
  private static final String USERS = "select id, created_at, tenant_id, name, disabled from users";

  private final Store store;

  AccountReader(Store store) {
    this.store = store;
  }

  /** All tenants, or the one of an id, by name. */
  List<TenantFacts> tenants(Optional<UUID> one) {
    Map<UUID, List<TenantFacts.Bundle>> bundles =
        owned(BUNDLES + where("tenant_id", one), one, AccountReader::bundle);
    Map<UUID, List<TenantFacts.Credential>> credentials =
        owned(
            CREDENTIALS + (one.isPresent() ? "where c.tenant_id = ?" : "where c.kind <> 'ADMIN'"),
            one,
            AccountReader::credential);
    Map<UUID, List<TenantFacts.User>> users =
        owned(
            USERS + where("tenant_id", one),
            one,
            row -> new TenantFacts.User(row.getString("name"), row.getBoolean("disabled")));
    return rows(one).stream()
        .map(
            t ->
                new TenantFacts(
                    t.name(),
                    t.disabled(),
                    t.perSecond(),
                    t.perMinute(),
                    bundles.getOrDefault(t.id(), List.of()),
                    credentials.getOrDefault(t.id(), List.of()),
                    users.getOrDefault(t.id(), List.of())))
        .toList();
  }

  /** Those who may administrate. */
  List<TenantFacts.Credential> admins() {
    return store
        .jdbc()
        .sql(CREDENTIALS + "where c.kind = 'ADMIN' order by c.public_id")
        .query((row, number) -> credential(row))
        .list();
  }

  private List<Tenant> rows(Optional<UUID> one) {
    return store
        .jdbc()
        .sql("select * from tenants" + where("id", one) + " order by name")
        .params(one.stream().toList())
        .query(
            (row, number) ->
                new Tenant(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getBoolean("disabled"),
                    Columns.number(row, "per_second"),
                    Columns.number(row, "per_minute")))
        .list();
  }

  private <T> Map<UUID, List<T>> owned(String sql, Optional<UUID> one, Reading<T> reading) {
    return store
        .jdbc()
        .sql(sql + " order by created_at, id")
        .params(one.stream().toList())
        .query(
            (row, number) -> new Owned<>(row.getObject("tenant_id", UUID.class), reading.of(row)))
        .list()
        .stream()
        .collect(groupingBy(Owned::tenant, mapping(Owned::facts, toList())));
  }

  private static String where(String column, Optional<UUID> one) {
    return one.isPresent() ? " where " + column + " = ?" : "";
  }

  private static TenantFacts.Bundle bundle(ResultSet row) throws SQLException {
    return new TenantFacts.Bundle(
        row.getString("bundle_key"),
        Optional.ofNullable(row.getObject("quota", Long.class)),
        row.getLong("used"),
        Optional.ofNullable(row.getString("services"))
            .map(s -> List.of(s.split(",")))
            .orElse(List.of()),
        Columns.optionalTime(row, "expires_at"),
        row.getBoolean("disabled"));
  }

  private static TenantFacts.Credential credential(ResultSet row) throws SQLException {
    return new TenantFacts.Credential(
        CredentialKind.valueOf(row.getString("kind")),
        row.getString("public_id"),
        Optional.ofNullable(row.getString("bundle_key")),
        Optional.ofNullable(row.getString("country")),
        Columns.optionalTime(row, "expires_at"),
        row.getBoolean("disabled"));
  }
}
