package dev.hawiya.server.oauth;

import dev.hawiya.server.account.SecretHash;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.store.Columns;
import dev.hawiya.server.store.Store;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Keeps the hashes of tokens. A renewed token takes the place of the old one, which is good for
 * nothing from then on, and has all its trials before it.
 */
final class StoredAuthorizations implements OAuth2AuthorizationService {
  private static final String REPLACES = "replaces";

  private final Store store;
  private final Users users;
  private final RegisteredClientRepository clients;

  StoredAuthorizations(Store store, Users users, RegisteredClientRepository clients) {
    this.store = store;
    this.users = users;
    this.clients = clients;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    store
        .transaction()
        .executeWithoutResult(
            status -> {
              Optional.ofNullable(authorization.<UUID>getAttribute(REPLACES))
                  .ifPresent(StoredAuthorizations.this::replace);
              insert(authorization);
            });
  }

  @Override
  public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
    return Optional.of(token)
        .filter(t -> OAuth2TokenType.REFRESH_TOKEN.equals(type))
        .flatMap(this::refreshable)
        .orElse(null);
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    throw new UnsupportedOperationException("no endpoint revokes tokens");
  }

  @Override
  public OAuth2Authorization findById(String id) {
    throw new UnsupportedOperationException("no endpoint asks for an authorization by its id");
  }

  /** Of two callers that renew the same token at the same time only one succeeds. */
  private void replace(UUID old) {
    if (store.jdbc().sql("delete from access_tokens where id = ?").param(old).update() == 0) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
  }

  private void insert(OAuth2Authorization authorization) {
    OAuth2AccessToken access = authorization.getAccessToken().getToken();
    OAuth2RefreshToken refresh = authorization.getRefreshToken().getToken();
    store
        .jdbc()
        .sql(
            "insert into access_tokens (id, access_hash, refresh_hash, credential_id, user_id,"
                + " scopes, issued_at, expires_at, refresh_expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            SecretHash.fingerprint(access.getTokenValue()),
            SecretHash.fingerprint(refresh.getTokenValue()),
            UUID.fromString(authorization.getRegisteredClientId()),
            UUID.fromString(authorization.getPrincipalName()),
            String.join(" ", access.getScopes()),
            Columns.of(access.getIssuedAt()),
            Columns.of(access.getExpiresAt()),
            Columns.of(refresh.getExpiresAt()))
        .update();
  }

  private Optional<OAuth2Authorization> refreshable(String token) {
    return store
        .jdbc()
        .sql(
            "select id, credential_id, user_id, scopes, issued_at, refresh_expires_at"
                + " from access_tokens where refresh_hash = ?")
        .param(SecretHash.fingerprint(token))
        .query((row, number) -> authorization(row, token))
        .optional()
        .flatMap(found -> found);
  }

  /** Empty where the client or the user was disabled meanwhile. */
  private Optional<OAuth2Authorization> authorization(ResultSet row, String token)
      throws SQLException {
    UUID user = row.getObject("user_id", UUID.class);
    RegisteredClient client = clients.findById(row.getString("credential_id"));
    if (client == null || users.find(user).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        OAuth2Authorization.withRegisteredClient(client)
            .principalName(user.toString())
            .attribute(Principal.class.getName(), PasswordGrant.principal(user))
            .attribute(REPLACES, row.getObject("id", UUID.class))
            .authorizationGrantType(PasswordGrant.TYPE)
            .authorizedScopes(Set.of(row.getString("scopes").split(" ")))
            .refreshToken(
                new OAuth2RefreshToken(
                    token, Columns.time(row, "issued_at"), Columns.time(row, "refresh_expires_at")))
            .build());
  }
}
