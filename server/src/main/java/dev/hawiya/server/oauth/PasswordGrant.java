package dev.hawiya.server.oauth;

import java.io.Serial;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;

/** A user's name and password, sent by a client from an address (RFC 6749 section 4.3). */
final class PasswordGrant extends OAuth2AuthorizationGrantAuthenticationToken {
  static final AuthorizationGrantType TYPE = new AuthorizationGrantType("password");

  /** What every token may do; there is nothing finer. */
  static final Set<String> SCOPES = new LinkedHashSet<>(List.of("read", "write"));

  @Serial private static final long serialVersionUID = 1L;

  private final String user;
  private final String password;
  private final String address;

  PasswordGrant(Authentication client, String user, String password, String address) {
    super(TYPE, client, Map.of());
    this.user = user;
    this.password = password;
    this.address = address;
  }

  /** The user as tokens are given out to it. */
  static Authentication principal(UUID user) {
    return UsernamePasswordAuthenticationToken.authenticated(user.toString(), "", List.of());
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  String address() {
    return address;
  }
}
