package dev.hawiya.server.oauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hawiya.server.account.CallerRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says why there is no token (RFC 6749 section 5.2): 401 to unknown clients, 429 to whoever
 * guesses, else 400.
 */
final class TokenErrors implements AuthenticationFailureHandler {
  private final JsonMapper json = JsonMapper.shared();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Body(String error, @JsonProperty("error_description") String description) {}

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    OAuth2Error error = ((OAuth2AuthenticationException) failure).getError();
    boolean unknownClient = error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT);
    response.setStatus(
        unknownClient ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_BAD_REQUEST);
    if (unknownClient) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"token\"");
    } else if (failure.getCause() instanceof CallerRefused guessing) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(guessing.retryAfterSeconds()));
    }
    String description = unknownClient ? null : error.getDescription();
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response
        .getOutputStream()
        .write(json.writeValueAsBytes(new Body(error.getErrorCode(), description)));
  }
}
