package dev.hawiya.server.http;

import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Proof;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.limit.Rate;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** HTTP Basic (RFC 7617): the key's id as user name, its secret as password. */
public final class BasicCaller {
  private static final String SCHEME = "Basic ";

  private BasicCaller() {}

  /** What a request's Authorization header shows. */
  public static Proof.KeyPair proof(HttpServletRequest request) throws CallerRefused {
    String authorization =
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).orElse("");
    String pair = pair(authorization);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw new CallerRefused(Refusal.UNKNOWN);
    }
    return new Proof.KeyPair(pair.substring(0, colon), pair.substring(colon + 1));
  }

  /**
   * Admits a request to a service. Whether a call costs anything is found out later: one that
   * repeats an earlier call does not.
   */
  public static Caller admitted(
      Credentials credentials, HttpServletRequest request, Service service) throws CallerRefused {
    return credentials.admit(proof(request), new Demand(service, Rate.UNLIMITED, false));
  }

  private static String pair(String authorization) throws CallerRefused {
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new CallerRefused(Refusal.UNKNOWN);
    }
    try {
      String encoded = authorization.substring(SCHEME.length()).strip();
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new CallerRefused(Refusal.UNKNOWN);
    }
  }
}
