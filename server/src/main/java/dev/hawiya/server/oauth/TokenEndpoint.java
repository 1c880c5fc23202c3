package dev.hawiya.server.oauth;

import dev.hawiya.server.account.SecretHash;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2RefreshTokenAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** The endpoint that gives out and renews tokens, made of Spring's authorization server. */
public final class TokenEndpoint {
  private final RegisteredClientRepository clients;
  private final OAuth2AuthorizationService authorizations;
  private final OAuth2TokenGenerator<? extends OAuth2Token> generator;
  private final Users users;

  public TokenEndpoint(Store store, Users users, Clock clock) {
    OAuth2AccessTokenGenerator access = new OAuth2AccessTokenGenerator();
    access.setClock(clock);
    OAuth2RefreshTokenGenerator refresh = new OAuth2RefreshTokenGenerator();
    refresh.setClock(clock);
    this.generator = new DelegatingOAuth2TokenGenerator(access, refresh);
    this.clients = new StoredClients(store, clock);
    this.authorizations = new StoredAuthorizations(store, users, clients);
    this.users = users;
  }

  /**
   * Sets the endpoint up.
   *
   * @param pattern of the endpoint's path
   */
  public void install(OAuth2AuthorizationServerConfigurer server, String pattern) {
    TokenErrors errors = new TokenErrors();
    server
        .registeredClientRepository(clients)
        .authorizationService(authorizations)
        .tokenGenerator(generator)
        .authorizationServerSettings(
            AuthorizationServerSettings.builder().tokenEndpoint(pattern).build())
        .clientAuthentication(
            client ->
                client
                    .authenticationProviders(all -> all.forEach(TokenEndpoint::checkByOurHashes))
                    .errorResponseHandler(errors))
        .tokenEndpoint(
            token ->
                token
                    .accessTokenRequestConverters(TokenEndpoint::passwordsAndRenewals)
                    .authenticationProvider(new PasswordProvider(users, authorizations, generator))
                    .accessTokenResponseHandler(new TokenAnswer())
                    .errorResponseHandler(errors));
  }

  private static void passwordsAndRenewals(List<AuthenticationConverter> converters) {
    converters.removeIf(c -> !(c instanceof OAuth2RefreshTokenAuthenticationConverter));
    converters.add(new TokenRequest());
  }

  private static void checkByOurHashes(AuthenticationProvider provider) {
    if (provider instanceof ClientSecretAuthenticationProvider secrets) {
      secrets.setPasswordEncoder(new SecretHashes());
    }
  }

  private static final class SecretHashes implements PasswordEncoder {
    @Override
    public boolean matches(CharSequence secret, String stored) {
      return SecretHash.parse(stored).matches(secret.toString());
    }

    @Override
    public String encode(CharSequence secret) {
      throw new UnsupportedOperationException("secrets are hashed where accounts are made");
    }
  }
}
