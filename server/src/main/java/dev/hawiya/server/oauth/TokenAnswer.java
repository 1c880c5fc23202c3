package dev.hawiya.server.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.TreeSet;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands a token over (RFC 6749 section 5.1). Spring's own answer tells the seconds left by its
 * clock, mostly 599; clients compare with the whole life.
 */
final class TokenAnswer implements AuthenticationSuccessHandler {
  private final JsonMapper json = JsonMapper.shared();

  private record Body(
      @JsonProperty("access_token") String access,
      @JsonProperty("expires_in") long life,
      @JsonProperty("token_type") String type,
      String scope,
      @JsonProperty("refresh_token") String refresh) {}

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication granted)
      throws IOException {
    OAuth2AccessTokenAuthenticationToken tokens = (OAuth2AccessTokenAuthenticationToken) granted;
    OAuth2AccessToken access = tokens.getAccessToken();
    Body body =
        new Body(
            access.getTokenValue(),
            Duration.between(access.getIssuedAt(), access.getExpiresAt()).toSeconds(),
            access.getTokenType().getValue(),
            String.join(" ", new TreeSet<>(access.getScopes())),
            tokens.getRefreshToken().getTokenValue());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }
}
