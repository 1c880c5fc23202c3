package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.dialect.vlens.VlensTokens.Use;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.ServerSecrets;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class VlensTokensTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private StoreSettings settings;
  private Store store;
  private UUID tenant;
  private UUID user;

  @BeforeEach
  void open() {
    settings = TestStore.settings();
    store = Store.open(settings);
    AccountStore accounts = new AccountStore(store, Clock.systemUTC(), new SecureRandom());
    tenant = accounts.addTenant("one", Rate.UNLIMITED);
    user = accounts.addUser(tenant, "somebody", "a password");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static byte[] secret(Store of) {
    return new ServerSecrets(of).secret("test.tokens");
  }

  private static VlensTokens at(Instant time, Store of) {
    Clock clock = Clock.fixed(time, ZoneOffset.UTC);
    return new VlensTokens(secret(of), new Users(of, new Rates(of, clock)), clock);
  }

  private VlensTokens at(Instant time) {
    return at(time, store);
  }

  private static JWTClaimsSet.Builder claims(UUID subject) {
    return new JWTClaimsSet.Builder()
        .subject(subject.toString())
        .claim("use", "ACCESS")
        .expirationTime(Date.from(NOW.plusSeconds(60)));
  }

  private static String signed(JWTClaimsSet claims, byte[] key, JWSAlgorithm algorithm)
      throws Exception {
    SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
    jwt.sign(new MACSigner(key));
    return jwt.serialize();
  }

  @Test
  void takesItsOwnUntilTheyEnd() {
    VlensTokens.Pair pair = at(NOW).issue(user);
    assertThat(at(NOW).user(pair.access(), Use.ACCESS, tenant)).hasValue(user);
    Instant day = NOW.plus(VlensTokens.ACCESS);
    assertThat(at(day.minusSeconds(1)).user(pair.access(), Use.ACCESS, tenant)).hasValue(user);
    assertThat(at(day).user(pair.access(), Use.ACCESS, tenant)).isEmpty();
    Instant week = NOW.plus(Duration.ofDays(7));
    assertThat(at(week.minusSeconds(1)).user(pair.refresh(), Use.REFRESH, tenant)).hasValue(user);
    assertThat(at(week).user(pair.refresh(), Use.REFRESH, tenant)).isEmpty();
  }

  @Test
  void takesNoKindForTheOther() {
    VlensTokens.Pair pair = at(NOW).issue(user);
    assertThat(at(NOW).user(pair.refresh(), Use.ACCESS, tenant)).isEmpty();
    assertThat(at(NOW).user(pair.access(), Use.REFRESH, tenant)).isEmpty();
  }

  @Test
  void takesNoOtherTenantsAndNoDisabledUsers() {
    String token = at(NOW).issue(user).access();
    assertThat(at(NOW).user(token, Use.ACCESS, UUID.randomUUID())).isEmpty();
    assertThat(at(NOW).user(at(NOW).issue(UUID.randomUUID()).access(), Use.ACCESS, tenant))
        .isEmpty();
    store.jdbc().sql("update users set disabled = true where id = ?").param(user).update();
    assertThat(at(NOW).user(token, Use.ACCESS, tenant)).isEmpty();
  }

  @Test
  void takesNothingTamperedWith() throws Exception {
    byte[] key = secret(store);
    JWTClaimsSet good = claims(user).build();
    String token = signed(good, key, JWSAlgorithm.HS256);
    assertThat(at(NOW).user(token, Use.ACCESS, tenant)).hasValue(user);
    String[] parts = token.split("\\.");
    String foreign = signed(claims(UUID.randomUUID()).build(), key, JWSAlgorithm.HS256);
    Stream.of(
            parts[0] + "." + foreign.split("\\.")[1] + "." + parts[2],
            parts[0] + "." + parts[1] + ".",
            parts[0] + "." + parts[1] + "." + parts[2].substring(1),
            signed(good, new byte[32], JWSAlgorithm.HS256),
            signed(good, new byte[64], JWSAlgorithm.HS512),
            new PlainJWT(good).serialize(),
            signed(claims(user).expirationTime(null).build(), key, JWSAlgorithm.HS256),
            signed(claims(user).claim("use", null).build(), key, JWSAlgorithm.HS256),
            signed(claims(user).claim("use", 1).build(), key, JWSAlgorithm.HS256),
            signed(claims(user).subject("x").build(), key, JWSAlgorithm.HS256),
            signed(claims(user).subject(null).build(), key, JWSAlgorithm.HS256),
            "a.b.c",
            "..",
            "x")
        .forEach(t -> assertThat(at(NOW).user(t, Use.ACCESS, tenant)).as(t).isEmpty());
  }

  @Test
  void agreesWithAnotherServerAndAfterARestart() {
    String token = at(NOW).issue(user).access();
    try (Store second = Store.open(settings)) {
      VlensTokens others = at(NOW, second);
      assertThat(others.user(token, Use.ACCESS, tenant)).hasValue(user);
      assertThat(at(NOW).user(others.issue(user).access(), Use.ACCESS, tenant)).hasValue(user);
    }
    store.close();
    store = Store.open(settings);
    assertThat(at(NOW).user(token, Use.ACCESS, tenant)).hasValue(user);
  }
}
