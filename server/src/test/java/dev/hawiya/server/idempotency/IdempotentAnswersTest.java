package dev.hawiya.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.idempotency.KeyRefused.Reason;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import dev.hawiya.server.transaction.Retention;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("store")
class IdempotentAnswersTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final KeptAnswer ANSWER =
      new KeptAnswer(200, "{\"name\":\"Zara\"}".getBytes(StandardCharsets.UTF_8));

  private StoreSettings settings;
  private Store store;
  private UUID tenant;

  @BeforeEach
  void open() {
    settings = TestStore.settings();
    store = Store.open(settings);
    tenant =
        new AccountStore(store, clock(Duration.ZERO), new SecureRandom())
            .addTenant("tenant", Rate.UNLIMITED);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Clock clock(Duration later) {
    return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
  }

  private IdempotentAnswers answers(Duration readings, Duration later) {
    return new IdempotentAnswers(store, new Retention(Duration.ofDays(1), readings), clock(later));
  }

  private IdempotentAnswers answers() {
    return answers(MONTH, Duration.ZERO);
  }

  private KeyedRequest request(String key, String fingerprint) {
    return new KeyedRequest(tenant, key, fingerprint);
  }

  @Test
  void outlivesARestart() throws Exception {
    answers().keep(request("k", "f"), ANSWER);
    store.close();
    store = Store.open(settings);
    KeptAnswer kept = answers().find(request("k", "f")).orElseThrow();
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.body()).isEqualTo(ANSWER.body());
    assertThat(answers().find(request("other", "f"))).isEmpty();
    assertThat(answers().find(new KeyedRequest(UUID.randomUUID(), "k", "f"))).isEmpty();
  }

  @Test
  void keepsNothingReadable() {
    answers().keep(request("k", "f"), ANSWER);
    byte[] stored =
        store
            .jdbc()
            .sql("select sealed_answer from idempotent_answers")
            .query(byte[].class)
            .single();
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Zara");
  }

  @Test
  void keepsOneAnswerAKey() {
    answers().keep(request("k", "f"), ANSWER);
    assertThatThrownBy(() -> answers().keep(request("k", "f"), ANSWER))
        .isInstanceOf(AlreadyAnswered.class);
    assertThatThrownBy(() -> answers().find(request("k", "g")))
        .isInstanceOfSatisfying(
            KeyRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.REUSED));
  }

  @Test
  void keepsNothingOfWhatWasUndone() throws Exception {
    store
        .transaction()
        .executeWithoutResult(
            status -> {
              answers().keep(request("k", "f"), ANSWER);
              status.setRollbackOnly();
            });
    assertThat(answers().find(request("k", "f"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P30D, PT23H59M, true",
    "P30D, PT24H, false",
    "PT1H, PT59M, true",
    "PT1H, PT60M, false",
    "PT0S, PT0S, false"
  })
  void keepsADayAtMost(Duration readings, Duration later, boolean kept) throws Exception {
    answers(readings, Duration.ZERO).keep(request("k", "f"), ANSWER);
    assertThat(answers(readings, later).find(request("k", "f")).isPresent()).isEqualTo(kept);
    if (!kept) {
      answers(readings, later).keep(request("k", "another"), ANSWER);
    }
  }
}
