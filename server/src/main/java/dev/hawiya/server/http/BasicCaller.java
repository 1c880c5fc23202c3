package dev.hawiya.server.http;

import dev.hawiya.server.account.Account;
import dev.hawiya.server.account.Admission;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Lets callers in by HTTP Basic (RFC 7617): the key's id as user name, its secret as password. */
final class BasicCaller {
  private static final String SCHEME = "Basic ";

  private final Credentials credentials;

  BasicCaller(Credentials credentials) {
    this.credentials = credentials;
  }

  /**
   * The account of a caller.
   *
   * @param authorization the header, or "" where there is none
   */
  Account admit(String authorization) throws CallerRefused {
    String pair = pair(authorization);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw new CallerRefused(Refusal.UNKNOWN);
    }
    Admission admission = credentials.admit(pair.substring(0, colon), pair.substring(colon + 1));
    if (admission instanceof Admission.Refused refused) {
      throw new CallerRefused(refused.refusal());
    }
    return ((Admission.Granted) admission).account();
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
