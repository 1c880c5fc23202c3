package dev.hawiya.server.dialect.videosdk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.hawiya.server.account.Proof;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The JWT (RFC 7519) that a caller sends, signed by HS256 with the secret of the API key it names.
 * As with the vendor's own library a token without {@code exp} does not end, and one without {@code
 * permissions} may read.
 */
final class VideosdkToken {
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);
  private static final String BEARER = "Bearer ";
  private static final List<String> PERMISSIONS = List.of("allow_join", "allow_mod", "ask_join");

  private final SignedJWT jwt;
  private final JWTClaimsSet claims;
  private final String apiKey;

  private VideosdkToken(SignedJWT jwt, JWTClaimsSet claims, String apiKey) {
    this.jwt = jwt;
    this.claims = claims;
    this.apiKey = apiKey;
  }

  /**
   * Understands an Authorization header; whether the token is genuine is told by {@link #proof}.
   *
   * @throws Failure where it is no token, not yet or no longer good, or names no API key
   */
  static VideosdkToken parse(Optional<String> authorization, Instant now) throws Failure {
    String token = bare(authorization.orElse(""));
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      if (!jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256) || !current(claims, now)) {
        throw new Failure(Kind.INVALID_TOKEN);
      }
      String apiKey = claims.getStringClaim("apikey");
      if (apiKey == null || apiKey.isBlank()) {
        throw new Failure(Kind.INVALID_API_KEY);
      }
      return new VideosdkToken(jwt, claims, apiKey);
    } catch (ParseException e) {
      throw new Failure(Kind.INVALID_TOKEN);
    }
  }

  /** A token of an API key, as a caller makes it. */
  static String signed(String apiKey, String secret, Instant end) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .claim("apikey", apiKey)
            .claim("permissions", List.of("allow_join"))
            .expirationTime(Date.from(end))
            .build();
    SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      jwt.sign(new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the secret is too short for HS256", e);
    }
    return jwt.serialize();
  }

  Proof.Signature proof() {
    return new Proof.Signature(apiKey, this::signedWith);
  }

  /** Told only of a genuine token: its permissions must be absent or name one there is. */
  void refuseUnlessPermitted() throws Failure {
    if (claims.getClaim("permissions") == null) {
      return;
    }
    try {
      if (PERMISSIONS.stream().anyMatch(claims.getStringListClaim("permissions")::contains)) {
        return;
      }
    } catch (ParseException notAListOfTexts) {
      // refused below
    }
    throw new Failure(Kind.INVALID_PERMISSIONS);
  }

  /** A secret of fewer than 32 bytes signs nothing by HS256 (RFC 7518 section 3.2). */
  private boolean signedWith(byte[] secret) {
    try {
      return jwt.verify(new MACVerifier(secret));
    } catch (JOSEException e) {
      return false;
    }
  }

  private static boolean current(JWTClaimsSet claims, Instant now) {
    Date end = claims.getExpirationTime();
    return (end == null || now.isBefore(end.toInstant()))
        && begun(claims.getNotBeforeTime(), now)
        && begun(claims.getIssueTime(), now);
  }

  private static boolean begun(Date start, Instant now) {
    return start == null || !start.toInstant().isAfter(now.plus(CLOCKS_DIFFER));
  }

  private static String bare(String authorization) {
    String token = authorization.strip();
    return token.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? token.substring(BEARER.length()).strip()
        : token;
  }
}
