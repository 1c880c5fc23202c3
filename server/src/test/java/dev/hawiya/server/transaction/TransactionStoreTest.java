package dev.hawiya.server.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.forget.Forgetter;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("store")
class TransactionStoreTest {
  private static final String PERSONAL = "an-invented-person-of-this-test";
  private static final Duration IMAGES = Duration.ofHours(24);
  private static final Duration READINGS = Duration.ofDays(30);

  private final StoreSettings settings = TestStore.settings();
  private final Store store = Store.open(settings);
  private final TestClock clock = new TestClock();
  private final TransactionStore transactions =
      new TransactionStore(store, new Retention(IMAGES, READINGS), clock);
  private final UUID tenant =
      new AccountStore(store, clock, new SecureRandom()).addTenant("acme", Rate.UNLIMITED);

  @AfterEach
  void close() {
    store.close();
  }

  private UUID step(UUID transaction, int position) {
    UUID id = UUID.randomUUID();
    byte[] image = ("picture of " + PERSONAL).getBytes(StandardCharsets.UTF_8);
    Map<String, Object> report = Map.of("name", PERSONAL);
    transactions.add(
        transaction, position, new NewStep(id, "DOCUMENT", "EGY-NID", "front", report, image));
    return id;
  }

  private long count(String from) {
    return store.jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }

  @Test
  void keepsStepsInOrder() throws UnknownTransaction {
    UUID id = transactions.open(tenant, Optional.of("reference"));
    List<UUID> steps = List.of(step(id, 0), step(id, 1), step(id, 2));
    StoredTransaction found = transactions.find(tenant, id.toString());
    assertThat(found.steps()).extracting(StoredStep::id).isEqualTo(steps);
    assertThat(found.steps().get(0).report()).hasValue(Map.of("name", PERSONAL));
    assertThat(found.clientReference()).hasValue("reference");
    assertThat(found.created()).isEqualTo(clock.instant());
    assertThat(transactions.image(steps.get(1)).orElseThrow()).asString().contains(PERSONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "x", "00000000-0000-0000-0000-000000000000", "' or 1=1 --"})
  void doesNotKnowOtherIds(String id) {
    transactions.open(tenant, Optional.empty());
    assertThatThrownBy(() -> transactions.find(tenant, id)).isInstanceOf(UnknownTransaction.class);
  }

  @Test
  void doesNotKnowAnotherTenantsTransactions() {
    UUID id = transactions.open(tenant, Optional.empty());
    UUID other =
        new AccountStore(store, clock, new SecureRandom()).addTenant("other", Rate.UNLIMITED);
    assertThatThrownBy(() -> transactions.find(other, id.toString()))
        .isInstanceOf(UnknownTransaction.class);
  }

  @Test
  void storesNothingPersonalInPlainBytes() throws IOException {
    step(transactions.open(tenant, Optional.empty()), 0);
    for (String column :
        new String[] {"sealed_report from steps", "sealed_image from step_images"}) {
      byte[] stored = store.jdbc().sql("select " + column).query(byte[].class).single();
      assertThat(latin(stored)).doesNotContain(PERSONAL, "picture of");
    }
    store.close();
    if (!TestStore.onPostgres()) {
      Path file = Path.of(settings.url().replace("jdbc:h2:file:", "") + ".mv.db");
      assertThat(latin(Files.readAllBytes(file)))
          .contains("acme")
          .doesNotContain(PERSONAL, "picture of");
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void forgetsPicturesThenReadingsThenReferences() throws UnknownTransaction {
    UUID id = transactions.open(tenant, Optional.of(PERSONAL));
    UUID step = step(id, 0);
    clock.pass(IMAGES.minusSeconds(1));
    transactions.forget();
    assertThat(transactions.image(step)).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(transactions.image(step)).isEmpty();
    transactions.forget();
    assertThat(count("step_images")).isZero();
    assertThat(transactions.find(tenant, id.toString()).steps().get(0).report()).isPresent();
    clock.pass(READINGS.minus(IMAGES).minusSeconds(1));
    transactions.forget();
    assertThat(count("steps where sealed_report is not null")).isOne();
    assertThat(count("transactions where client_reference is not null")).isOne();
    clock.pass(Duration.ofSeconds(1));
    assertThat(transactions.find(tenant, id.toString()).steps().get(0).report()).isEmpty();
    transactions.forget();
    transactions.forget();
    assertThat(count("steps where sealed_report is not null")).isZero();
    assertThat(count("transactions where client_reference is not null")).isZero();
    assertThat(count("steps where document_type = 'EGY-NID'")).isOne();
  }

  @Test
  void keepsAReferenceAsLongAsOneReading() {
    UUID id = transactions.open(tenant, Optional.of(PERSONAL));
    step(id, 0);
    clock.pass(READINGS.minusSeconds(1));
    step(id, 1);
    clock.pass(Duration.ofSeconds(1));
    transactions.forget();
    assertThat(count("steps where sealed_report is not null")).isOne();
    assertThat(count("transactions where client_reference is not null")).isOne();
  }

  @Test
  void keepsNoPictureWhereNoneMayBeKept() {
    TransactionStore strict =
        new TransactionStore(store, new Retention(Duration.ZERO, READINGS), clock);
    UUID id = UUID.randomUUID();
    strict.add(
        strict.open(tenant, Optional.empty()),
        0,
        new NewStep(id, "DOCUMENT", "EGY-NID", "front", Map.of(), new byte[9]));
    assertThat(count("step_images")).isZero();
    assertThat(strict.image(id)).isEmpty();
  }

  @Test
  void forgetsAnswersAlthoughAnotherTaskFails() {
    store
        .jdbc()
        .sql("insert into idempotent_answers values (?, 'key', 'hash', 200, ?, ?)")
        .params(tenant, new byte[1], clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    Retention retention = new Retention(Duration.ZERO, READINGS);
    new Forgetter(
            List.of(
                () -> {
                  throw new IllegalStateException(PERSONAL);
                },
                new IdempotentAnswers(store, retention, clock)::forget))
        .run();
    assertThat(count("idempotent_answers")).isZero();
  }
}
