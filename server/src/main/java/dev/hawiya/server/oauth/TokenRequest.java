package dev.hawiya.server.oauth;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads a request for a token; runs after the one that reads requests to renew a token. */
final class TokenRequest implements AuthenticationConverter {
  @Override
  public Authentication convert(HttpServletRequest request) {
    String type = request.getParameter(OAuth2ParameterNames.GRANT_TYPE);
    if (!PasswordGrant.TYPE.getValue().equals(type)) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE);
    }
    Authentication client = SecurityContextHolder.getContext().getAuthentication();
    if (client == null) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
    return new PasswordGrant(
        client,
        required(request, "username"),
        required(request, "password"),
        request.getRemoteAddr());
  }

  /** Out of the body only: what stands in the address ends up in logs. */
  private static String required(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null || values.length != 1 || values[0].isEmpty() || inAddress(request, name)) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error(
              OAuth2ErrorCodes.INVALID_REQUEST, "Request is missing " + name + " parameter.", ""));
    }
    return values[0];
  }

  private static boolean inAddress(HttpServletRequest request, String name) {
    return UriComponentsBuilder.newInstance()
        .query(request.getQueryString())
        .build()
        .getQueryParams()
        .containsKey(name);
  }
}
