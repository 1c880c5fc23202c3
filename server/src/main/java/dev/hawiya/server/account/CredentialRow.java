package dev.hawiya.server.account;

import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A credential joined to its tenant, as stored; its bundle is looked at apart. */
record CredentialRow(
    UUID id,
    UUID tenant,
    UUID bundle,
    Optional<String> secretHash,
    Optional<byte[]> sealedSecret,
    Optional<String> country,
    Optional<Instant> expires,
    boolean disabled) {
  private static final String SELECT =
      """
      select c.id, c.tenant_id, c.bundle_id, c.secret_hash, c.sealed_secret, c.country,
             c.expires_at, (c.disabled or t.disabled) as disabled
      from credentials c join tenants t on t.id = c.tenant_id
      """;

  static final String BY_ID = SELECT + "where c.kind = ? and c.public_id = ?";
  static final String BY_SECRET = SELECT + "where c.kind = ? and c.secret_hash = ?";

  static CredentialRow of(ResultSet row, int number) throws SQLException {
    return new CredentialRow(
        row.getObject("id", UUID.class),
        row.getObject("tenant_id", UUID.class),
        row.getObject("bundle_id", UUID.class),
        Optional.ofNullable(row.getString("secret_hash")),
        Optional.ofNullable(row.getBytes("sealed_secret")),
        Optional.ofNullable(row.getString("country")),
        Columns.optionalTime(row, "expires_at"),
        row.getBoolean("disabled"));
  }

  void refuseUnlessUsable(Instant now) throws CallerRefused {
    if (disabled) {
      throw new CallerRefused(Refusal.DISABLED);
    }
    if (expires.filter(end -> !now.isBefore(end)).isPresent()) {
      throw new CallerRefused(Refusal.EXPIRED);
    }
  }

  static Rate rate(ResultSet row) throws SQLException {
    return new Rate(Columns.number(row, "per_second"), Columns.number(row, "per_minute"));
  }
}
