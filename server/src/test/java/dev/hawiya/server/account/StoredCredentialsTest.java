package dev.hawiya.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("store")
class StoredCredentialsTest {
  private static final String SECRET = "a-secret-of-invented-letters";
  private static final Instant END = Instant.parse("2030-06-01T12:00:00Z");
  private static final Demand READ = new Demand(Service.DOCUMENT, Rate.UNLIMITED);

  private final Store store = TestStore.empty();
  private final TestClock clock = new TestClock();
  private final AccountStore accounts = new AccountStore(store, clock, new SecureRandom());
  private final StoredCredentials credentials =
      new StoredCredentials(store, new Rates(store, clock), clock);

  @AfterEach
  void close() {
    store.close();
  }

  private UUID tenant(Rate rate, NewBundle bundle, Optional<Instant> expires) {
    UUID tenant = accounts.addTenant("acme", rate);
    UUID pays = accounts.addBundle(tenant, bundle);
    for (CredentialKind kind : CredentialKind.values()) {
      NewCredential made = new NewCredential(kind, "acme", SECRET, Optional.of("EGY"), expires);
      accounts.addCredential(tenant, Optional.of(pays), made);
    }
    return tenant;
  }

  private UUID tenant() {
    return tenant(Rate.UNLIMITED, bundle(), Optional.empty());
  }

  private static NewBundle bundle() {
    return new NewBundle("acme", SECRET, Optional.empty(), Set.of(), Optional.empty());
  }

  static Stream<Proof> proofs() {
    return Stream.of(
        new Proof.KeyPair("acme", SECRET),
        new Proof.ApiKey(SECRET),
        new Proof.Signature(
            "acme", s -> Arrays.equals(s, SECRET.getBytes(StandardCharsets.UTF_8))));
  }

  static Stream<Proof> wrongProofs() {
    return Stream.of(
        new Proof.KeyPair("acme", SECRET + "x"),
        new Proof.KeyPair("acme", ""),
        new Proof.KeyPair("", SECRET),
        new Proof.KeyPair("Acme", SECRET),
        new Proof.KeyPair("' or 1=1 --", SECRET),
        new Proof.ApiKey("acme"),
        new Proof.ApiKey(""),
        new Proof.ApiKey(SecretHash.fingerprint(SECRET)),
        new Proof.Signature("acme", secret -> false),
        new Proof.Signature("nobody", secret -> true));
  }

  private void assertRefused(Refusal refusal, Proof proof, Demand demand) {
    assertThatThrownBy(() -> credentials.admit(proof, demand))
        .isInstanceOfSatisfying(
            CallerRefused.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private void assertAllRefused(Refusal refusal) {
    proofs().forEach(proof -> assertRefused(refusal, proof, READ));
  }

  private void switchOff(String table) {
    store.jdbc().sql("update " + table + " set disabled = true").update();
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void admitsEveryProof(Proof proof) throws CallerRefused {
    UUID tenant = tenant();
    Caller caller = credentials.admit(proof, READ);
    assertThat(caller.tenant()).isEqualTo(tenant);
    assertThat(caller.country()).hasValue("EGY");
    Caller named = credentials.admit(new Proof.BundleKey(tenant, "acme"), READ);
    assertThat(named.bundle()).isEqualTo(caller.bundle());
  }

  @ParameterizedTest
  @MethodSource("wrongProofs")
  void refusesWhatProvesNothing(Proof proof) {
    tenant();
    assertRefused(Refusal.UNKNOWN, proof, READ);
  }

  @Test
  void keepsTenantsApart() {
    tenant();
    UUID other = accounts.addTenant("other", Rate.UNLIMITED);
    assertRefused(Refusal.BUNDLE_UNKNOWN, new Proof.BundleKey(other, "acme"), READ);
    NewCredential unpaid =
        new NewCredential(
            CredentialKind.API_KEY, "unpaid", "other-secret", Optional.empty(), Optional.empty());
    accounts.addCredential(other, Optional.empty(), unpaid);
    assertRefused(Refusal.BUNDLE_UNKNOWN, new Proof.ApiKey("other-secret"), READ);
  }

  @Test
  void refusesFromTheInstantOfExpiryOn() throws CallerRefused {
    tenant(Rate.UNLIMITED, bundle(), Optional.of(END));
    clock.set(END.minusNanos(1_000));
    for (Proof proof : proofs().toList()) {
      credentials.admit(proof, READ);
    }
    clock.set(END);
    assertAllRefused(Refusal.EXPIRED);
  }

  @Test
  void refusesFromTheInstantOfTheBundlesExpiryOn() throws CallerRefused {
    UUID tenant =
        tenant(
            Rate.UNLIMITED,
            new NewBundle("acme", SECRET, Optional.empty(), Set.of(), Optional.of(END)),
            Optional.empty());
    clock.set(END.minusNanos(1_000));
    credentials.admit(new Proof.BundleKey(tenant, "acme"), READ);
    clock.set(END);
    assertAllRefused(Refusal.BUNDLE_EXPIRED);
    assertRefused(Refusal.BUNDLE_EXPIRED, new Proof.BundleKey(tenant, "acme"), READ);
  }

  @Test
  void refusesWhatIsSwitchedOff() {
    UUID tenant = tenant();
    switchOff("bundles");
    assertAllRefused(Refusal.BUNDLE_DISABLED);
    switchOff("credentials");
    assertAllRefused(Refusal.DISABLED);
    store.jdbc().sql("update credentials set disabled = false").update();
    switchOff("tenants");
    assertAllRefused(Refusal.DISABLED);
    assertRefused(Refusal.DISABLED, new Proof.BundleKey(tenant, "acme"), READ);
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void admitsOnlyToWhatTheBundleCovers(Service asked) throws CallerRefused {
    Set<Service> covered = Set.of(Service.FACE, Service.LIVENESS);
    tenant(
        Rate.UNLIMITED,
        new NewBundle("acme", SECRET, Optional.empty(), covered, Optional.empty()),
        Optional.empty());
    Proof proof = new Proof.ApiKey(SECRET);
    Demand demand = new Demand(asked, Rate.UNLIMITED);
    if (covered.contains(asked)) {
      assertThat(credentials.admit(proof, demand)).isNotNull();
    } else {
      assertRefused(Refusal.NOT_PERMITTED, proof, demand);
    }
  }

  @Test
  void holdsToTheTenantsRateElseToTheUsualOne() throws CallerRefused {
    UUID tenant = tenant();
    Demand once = new Demand(Service.DOCUMENT, new Rate(OptionalInt.empty(), OptionalInt.of(1)));
    Proof proof = new Proof.ApiKey(SECRET);
    credentials.admit(proof, once);
    assertThatThrownBy(() -> credentials.admit(proof, once))
        .isInstanceOfSatisfying(
            CallerRefused.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(Refusal.TOO_FREQUENT);
              assertThat(e.retryAfterSeconds()).isBetween(1L, 60L);
            });
    store.jdbc().sql("update tenants set per_minute = 2 where id = ?").param(tenant).update();
    credentials.admit(proof, once);
    credentials.admit(proof, once);
    assertRefused(Refusal.TOO_FREQUENT, proof, once);
  }

  /** Everything is wrong at first; each repair brings the next reason to light. */
  @Test
  void givesReasonsInOrder() throws CallerRefused {
    NewBundle worst =
        new NewBundle("acme", SECRET, Optional.of(0L), Set.of(Service.FACE), Optional.of(END));
    tenant(new Rate(OptionalInt.empty(), OptionalInt.of(1)), worst, Optional.of(END));
    List.of("tenants", "bundles", "credentials").forEach(this::switchOff);
    Proof proof = new Proof.KeyPair("acme", SECRET);
    assertRefused(Refusal.UNKNOWN, new Proof.KeyPair("acme", "wrong"), READ);
    assertRefused(Refusal.DISABLED, proof, READ);
    repair("tenants set disabled = false");
    assertRefused(Refusal.DISABLED, proof, READ);
    repair("credentials set disabled = false");
    assertRefused(Refusal.EXPIRED, proof, READ);
    repair("credentials set expires_at = null");
    assertRefused(Refusal.BUNDLE_DISABLED, proof, READ);
    repair("bundles set disabled = false");
    assertRefused(Refusal.BUNDLE_EXPIRED, proof, READ);
    repair("bundles set expires_at = null");
    assertRefused(Refusal.NOT_PERMITTED, proof, READ);
    repair("bundles set services = 'FACE,DOCUMENT'");
    assertRefused(Refusal.OUT_OF_QUOTA, proof, READ);
    assertRefused(Refusal.TOO_FREQUENT, proof, READ);
    repair("tenants set per_minute = null");
    repair("bundles set quota = 1");
    assertThat(credentials.admit(proof, READ)).isNotNull();
  }

  private void repair(String what) {
    store.jdbc().sql("update " + what).update();
  }
}
