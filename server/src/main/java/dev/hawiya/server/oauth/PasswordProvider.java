package dev.hawiya.server.oauth;

import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Users;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Gives a token to a client that knows the password of a user of its own tenant. */
final class PasswordProvider implements AuthenticationProvider {
  private static final OAuth2Error WRONG =
      new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, "Invalid credentials given.", "");

  /** The code for clients that ask too often (RFC 8628 section 3.5); RFC 6749 has none. */
  private static final OAuth2Error TOO_OFTEN =
      new OAuth2Error("slow_down", "Too many wrong passwords, try again later.", "");

  private final Users users;
  private final OAuth2AuthorizationService authorizations;
  private final OAuth2TokenGenerator<? extends OAuth2Token> generator;

  PasswordProvider(
      Users users,
      OAuth2AuthorizationService authorizations,
      OAuth2TokenGenerator<? extends OAuth2Token> generator) {
    this.users = users;
    this.authorizations = authorizations;
    this.generator = generator;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return PasswordGrant.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    PasswordGrant grant = (PasswordGrant) authentication;
    OAuth2ClientAuthenticationToken client = client(grant);
    UUID tenant = StoredClients.tenant(client.getRegisteredClient());
    return tokens(grant, client, PasswordGrant.principal(user(tenant, grant).id()));
  }

  private Users.User user(UUID tenant, PasswordGrant grant) {
    try {
      return users
          .authenticate(
              new Users.Login(
                  tenant, Optional.empty(), grant.user(), grant.password(), grant.address()))
          .orElseThrow(() -> new OAuth2AuthenticationException(WRONG));
    } catch (CallerRefused tooOften) {
      throw new OAuth2AuthenticationException(TOO_OFTEN, tooOften);
    }
  }

  private Authentication tokens(
      PasswordGrant grant, OAuth2ClientAuthenticationToken client, Authentication principal) {
    RegisteredClient registered = client.getRegisteredClient();
    DefaultOAuth2TokenContext.Builder context =
        DefaultOAuth2TokenContext.builder()
            .registeredClient(registered)
            .principal(principal)
            .authorizationServerContext(AuthorizationServerContextHolder.getContext())
            .authorizedScopes(PasswordGrant.SCOPES)
            .authorizationGrantType(PasswordGrant.TYPE)
            .authorizationGrant(grant);
    OAuth2AccessToken access = access(context);
    OAuth2RefreshToken refresh =
        (OAuth2RefreshToken) generate(context, OAuth2TokenType.REFRESH_TOKEN);
    authorizations.save(
        OAuth2Authorization.withRegisteredClient(registered)
            .principalName(principal.getName())
            .authorizationGrantType(PasswordGrant.TYPE)
            .accessToken(access)
            .refreshToken(refresh)
            .build());
    return new OAuth2AccessTokenAuthenticationToken(registered, client, access, refresh);
  }

  private static OAuth2ClientAuthenticationToken client(PasswordGrant grant) {
    if (grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
        && client.isAuthenticated()) {
      return client;
    }
    throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
  }

  /** The generator makes random words; a client is shown an access token, never its claims. */
  private OAuth2AccessToken access(DefaultOAuth2TokenContext.Builder context) {
    OAuth2Token word = generate(context, OAuth2TokenType.ACCESS_TOKEN);
    return new OAuth2AccessToken(
        OAuth2AccessToken.TokenType.BEARER,
        word.getTokenValue(),
        word.getIssuedAt(),
        word.getExpiresAt(),
        PasswordGrant.SCOPES);
  }

  private OAuth2Token generate(DefaultOAuth2TokenContext.Builder context, OAuth2TokenType type) {
    return generator.generate(context.tokenType(type).build());
  }
}
