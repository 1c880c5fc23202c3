package dev.hawiya.server.oauth;

import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The OAuth clients among the credentials: those that are neither disabled nor expired. */
final class StoredClients implements RegisteredClientRepository {
  private static final String TENANT = "tenant";
  private static final Duration ACCESS_LIFE = Duration.ofMinutes(10);

  /** A day's work without sending the password again. */
  private static final Duration REFRESH_LIFE = Duration.ofHours(24);

  private static final TokenSettings TOKENS =
      TokenSettings.builder()
          .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
          .accessTokenTimeToLive(ACCESS_LIFE)
          .refreshTokenTimeToLive(REFRESH_LIFE)
          .reuseRefreshTokens(false)
          .build();

  private static final String USABLE =
      """
      select c.id, c.public_id, c.secret_hash, c.tenant_id
      from credentials c join tenants t on t.id = c.tenant_id
      where c.kind = ? and not c.disabled and not t.disabled
        and (c.expires_at is null or c.expires_at > ?) and
      """;

  private final Store store;
  private final Clock clock;

  StoredClients(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The tenant of a client. */
  static UUID tenant(RegisteredClient client) {
    return client.getClientSettings().getSetting(TENANT);
  }

  @Override
  public RegisteredClient findById(String id) {
    return client("c.id = ?", UUID.fromString(id)).orElse(null);
  }

  @Override
  public RegisteredClient findByClientId(String clientId) {
    return client("c.public_id = ?", clientId).orElse(null);
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("clients are made as accounts");
  }

  private Optional<RegisteredClient> client(String condition, Object value) {
    return store
        .jdbc()
        .sql(USABLE + condition)
        .params(CredentialKind.OAUTH_CLIENT.name(), Columns.of(clock.instant()), value)
        .query((row, number) -> client(row))
        .optional();
  }

  private static RegisteredClient client(ResultSet row) throws SQLException {
    UUID tenant = row.getObject("tenant_id", UUID.class);
    return RegisteredClient.withId(row.getString("id"))
        .clientId(row.getString("public_id"))
        .clientSecret(row.getString("secret_hash"))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(PasswordGrant.TYPE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .scopes(scopes -> scopes.addAll(PasswordGrant.SCOPES))
        .clientSettings(ClientSettings.builder().setting(TENANT, tenant).build())
        .tokenSettings(TOKENS)
        .build();
  }
}
