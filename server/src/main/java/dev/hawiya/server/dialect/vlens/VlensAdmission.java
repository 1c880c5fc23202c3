package dev.hawiya.server.dialect.vlens;

import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Proof;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.limit.Rate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Who may call: the header {@code ApiKey} suffices, as for the vendor's own SDKs, which then send
 * an empty bearer; a bearer token that is there must be good.
 */
final class VlensAdmission {
  static final String KEY_HEADER = "ApiKey";

  /** The vendor's limits: ten calls a second and sixty a minute for a tenant. */
  private static final Rate USUAL = Rate.of(10, 60);

  private static final String COUNTRY = "EGY";
  private static final String BEARER = "Bearer";

  private final Credentials credentials;
  private final VlensTokens tokens;

  VlensAdmission(Credentials credentials, VlensTokens tokens) {
    this.credentials = credentials;
    this.tokens = tokens;
  }

  /** Credentials come first: a caller without them learns nothing about its arguments. */
  Caller admit(ServerRequest request, Service service) throws CallerRefused, Failure {
    Caller caller = credentials.admit(key(request), new Demand(service, USUAL));
    if (caller.country().filter(country -> !country.equals(COUNTRY)).isPresent()) {
      throw new CallerRefused(Refusal.NOT_PERMITTED);
    }
    String token = bearer(request);
    if (!token.isEmpty() && tokens.user(token, VlensTokens.Use.ACCESS, caller.tenant()).isEmpty()) {
      throw new Failure(VlensCode.NO_VALID_TOKEN);
    }
    return caller;
  }

  /** Whose key a login or a refresh carries, whatever its bundle covers. */
  UUID tenant(ServerRequest request) throws CallerRefused {
    return credentials.tenant(key(request), USUAL);
  }

  private static Proof.ApiKey key(ServerRequest request) throws CallerRefused {
    return Optional.ofNullable(request.headers().firstHeader(KEY_HEADER))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .map(Proof.ApiKey::new)
        .orElseThrow(() -> new CallerRefused(Refusal.UNKNOWN));
  }

  /** The token; another scheme's credentials are returned whole, and are no token. */
  private static String bearer(ServerRequest request) {
    String header =
        Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION))
            .orElse("")
            .strip();
    boolean bearer =
        header.equalsIgnoreCase(BEARER)
            || header.regionMatches(true, 0, BEARER + " ", 0, BEARER.length() + 1);
    return bearer ? header.substring(BEARER.length()).strip() : header;
  }
}
