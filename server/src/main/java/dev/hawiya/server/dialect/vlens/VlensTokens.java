package dev.hawiya.server.dialect.vlens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.hawiya.server.account.Users;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens of users: JWTs (RFC 7519) signed by HS256 with a secret of the server's own, so that every
 * server on the same store takes them, also after a restart. Nothing of a token is kept: one ends
 * with its time, or when its user is disabled.
 */
final class VlensTokens {
  static final Duration ACCESS = Duration.ofDays(1);
  static final Duration REFRESH = Duration.ofDays(7);

  /** What a token is good for; neither kind is taken for the other. */
  enum Use {
    ACCESS,
    REFRESH
  }

  /** The tokens of a login. */
  record Pair(String access, String refresh) {
    @Override
    public String toString() {
      return "Pair";
    }
  }

  private static final String USE = "use";

  private final byte[] secret;
  private final Users users;
  private final Clock clock;

  /**
   * @param secret of 32 bytes
   */
  VlensTokens(byte[] secret, Users users, Clock clock) {
    this.secret = secret.clone();
    this.users = users;
    this.clock = clock;
  }

  Pair issue(UUID user) {
    return new Pair(token(user, Use.ACCESS, ACCESS), token(user, Use.REFRESH, REFRESH));
  }

  /** The user of a genuine, current token; empty where it is none of the tenant's, or disabled. */
  Optional<UUID> user(String token, Use use, UUID tenant) {
    return genuine(token, use)
        .flatMap(users::find)
        .filter(user -> user.tenant().equals(tenant))
        .map(Users.User::id);
  }

  private String token(UUID user, Use use, Duration life) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject(user.toString())
            .claim(USE, use.name())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(life)))
            .build();
    SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      jwt.sign(new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException("32 bytes are enough for HS256", e);
    }
    return jwt.serialize();
  }

  private Optional<UUID> genuine(String token, Use use) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      boolean signed =
          jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
              && jwt.verify(new MACVerifier(secret));
      return signed ? current(jwt.getJWTClaimsSet(), use) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Optional<UUID> current(JWTClaimsSet claims, Use use) throws ParseException {
    Optional<Instant> end = Optional.ofNullable(claims.getExpirationTime()).map(Date::toInstant);
    boolean good =
        use.name().equals(claims.getStringClaim(USE))
            && end.filter(e -> clock.instant().isBefore(e)).isPresent();
    return good ? Optional.ofNullable(claims.getSubject()).map(UUID::fromString) : Optional.empty();
  }
}
