package dev.hawiya.server.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.account.NewCredential;
import dev.hawiya.server.account.SecretHash;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("store")
class TokensTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final int TRIALS = 3;

  private final StoreSettings settings = TestStore.settings();
  private Store store;
  private UUID client;
  private UUID user;

  @BeforeEach
  void open() {
    store = Store.open(settings);
    AccountStore accounts = new AccountStore(store, clock(NOW), new SecureRandom());
    UUID tenant = accounts.addTenant("tenant", Rate.UNLIMITED);
    NewCredential credential =
        new NewCredential(
            CredentialKind.OAUTH_CLIENT,
            "client",
            "a-secret-of-a-client",
            Optional.empty(),
            Optional.of(NOW.plus(Duration.ofMinutes(5))));
    client = accounts.addCredential(tenant, Optional.empty(), credential);
    user = accounts.addUser(tenant, "user", "password");
    give("word", NOW.plus(Duration.ofMinutes(10)), NOW.plus(Duration.ofHours(24)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Clock clock(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private void give(String word, Instant end, Instant refreshEnd) {
    store
        .jdbc()
        .sql("insert into access_tokens values (?, ?, ?, ?, ?, 'read write', ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            SecretHash.fingerprint(word),
            SecretHash.fingerprint("refresh-" + word),
            client,
            user,
            NOW.atOffset(ZoneOffset.UTC),
            end.atOffset(ZoneOffset.UTC),
            refreshEnd.atOffset(ZoneOffset.UTC))
        .update();
  }

  private Tokens at(Duration later) {
    return new Tokens(store, clock(NOW.plus(later)));
  }

  @Test
  void findsATokenUntilItOrItsClientEnds() {
    assertThat(at(Duration.ZERO).find("word")).isPresent();
    assertThat(at(Duration.ofSeconds(299)).find("word")).isPresent();
    assertThat(at(Duration.ofSeconds(300)).find("word")).isEmpty();
    store.jdbc().sql("update credentials set expires_at = null").update();
    assertThat(at(Duration.ofSeconds(599)).find("word")).isPresent();
    assertThat(at(Duration.ofSeconds(600)).find("word")).isEmpty();
    assertThat(at(Duration.ZERO).find("wort")).isEmpty();
    assertThat(at(Duration.ZERO).find("refresh-word")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"credentials", "users", "tenants"})
  void findsNoTokenOfWhatWasDisabled(String table) {
    store.jdbc().sql("update " + table + " set disabled = true").update();
    assertThat(at(Duration.ZERO).find("word")).isEmpty();
  }

  @Test
  void keepsHashesOnly() {
    List<String> kept =
        store
            .jdbc()
            .sql("select concat(access_hash, refresh_hash) from access_tokens")
            .query(String.class)
            .list();
    assertThat(kept).allSatisfy(text -> assertThat(text).doesNotContain("word").hasSize(128));
  }

  @Test
  void countsTrialsOfEachServiceApart() {
    Tokens tokens = at(Duration.ZERO);
    Token token = tokens.find("word").orElseThrow();
    for (int left = 2; left >= 0; left--) {
      assertThat(tokens.spend(token, Service.DOCUMENT, TRIALS)).hasValue(left);
    }
    assertThat(tokens.spend(token, Service.DOCUMENT, TRIALS)).isEmpty();
    assertThat(tokens.spend(token, Service.FACE, TRIALS)).hasValue(2);
  }

  @Test
  void grantsExactlyThreeOfManyConcurrentTrials() throws Exception {
    Tokens tokens = at(Duration.ZERO);
    Token token = tokens.find("word").orElseThrow();
    List<Callable<OptionalInt>> spenders = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      spenders.add(() -> tokens.spend(token, Service.DOCUMENT, TRIALS));
    }
    ExecutorService threads = Executors.newFixedThreadPool(spenders.size());
    try {
      List<Integer> left = new ArrayList<>();
      for (Future<OptionalInt> spent : threads.invokeAll(spenders)) {
        spent.get().ifPresent(left::add);
      }
      assertThat(left).containsExactlyInAnyOrder(2, 1, 0);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void survivesARestart() {
    Token token = at(Duration.ZERO).find("word").orElseThrow();
    at(Duration.ZERO).spend(token, Service.DOCUMENT, TRIALS);
    store.close();
    store = Store.open(settings);
    assertThat(at(Duration.ZERO).find("word")).hasValue(token);
    assertThat(at(Duration.ZERO).spend(token, Service.DOCUMENT, TRIALS)).hasValue(1);
  }

  @Test
  void forgetsWhatNobodyCanRenew() {
    Token token = at(Duration.ZERO).find("word").orElseThrow();
    at(Duration.ZERO).spend(token, Service.DOCUMENT, TRIALS);
    give("later", NOW.plus(Duration.ofHours(30)), NOW.plus(Duration.ofHours(48)));
    at(Duration.ofHours(23)).forget();
    assertThat(rows("access_tokens")).isEqualTo(2);
    at(Duration.ofHours(24)).forget();
    assertThat(rows("access_tokens")).isEqualTo(1);
    assertThat(rows("token_trials")).isZero();
    assertThat(at(Duration.ZERO).spend(token, Service.DOCUMENT, TRIALS)).isEmpty();
  }

  private int rows(String table) {
    return store.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
  }
}
