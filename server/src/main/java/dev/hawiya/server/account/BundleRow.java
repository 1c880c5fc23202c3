package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A bundle joined to its tenant, as stored. */
record BundleRow(
    UUID id,
    UUID tenant,
    Rate rate,
    boolean spent,
    Optional<String> services,
    Optional<Instant> expires,
    boolean disabled,
    boolean tenantDisabled) {
  private static final String SELECT =
      """
      select b.id, b.tenant_id, t.per_second, t.per_minute, b.services, b.expires_at, b.disabled,
             t.disabled as tenant_disabled, coalesce(b.used >= b.quota, false) as spent
      from bundles b join tenants t on t.id = b.tenant_id
      """;

  static final String BY_ID = SELECT + "where b.id = ?";
  static final String BY_KEY = SELECT + "where b.bundle_key = ? and b.tenant_id = ?";

  static BundleRow of(ResultSet row, int number) throws SQLException {
    return new BundleRow(
        row.getObject("id", UUID.class),
        row.getObject("tenant_id", UUID.class),
        CredentialRow.rate(row),
        row.getBoolean("spent"),
        Optional.ofNullable(row.getString("services")),
        Columns.optionalTime(row, "expires_at"),
        row.getBoolean("disabled"),
        row.getBoolean("tenant_disabled"));
  }

  void refuseUnlessUsable(Service service, Instant now) throws CallerRefused {
    if (tenantDisabled) {
      throw new CallerRefused(Refusal.DISABLED);
    }
    if (disabled) {
      throw new CallerRefused(Refusal.BUNDLE_DISABLED);
    }
    if (expires.filter(end -> !now.isBefore(end)).isPresent()) {
      throw new CallerRefused(Refusal.BUNDLE_EXPIRED);
    }
    if (services.isPresent() && !List.of(services.get().split(",")).contains(service.name())) {
      throw new CallerRefused(Refusal.NOT_PERMITTED);
    }
  }
}
