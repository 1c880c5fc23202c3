package dev.hawiya.server.screening.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.screening.watch.Receiver.Told;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What watchers are told when lists change, how often, and by how many servers. */
@Tag("store")
class WatchTasksTest {
  private static final String NAME = "Quintus Fabelwesen";
  private static final String FIRST = "A1|PERSON|Yarosh Imaginov|1990|Utopia||Made up";
  private static final String HIT = "A2|PERSON|Quintus Fabelwesen|1960|Utopia||Made up";

  private final Store store = Store.open(TestStore.settings());
  private final TestClock clock = new TestClock();
  private final TestLists lists = TestLists.none().put("own", FIRST);
  private final Caller caller = caller();
  private final Receiver receiver = new Receiver();
  private Station station = new Station(store, lists, clock);

  @AfterEach
  void close() {
    station.close();
    receiver.close();
    store.close();
  }

  private Caller caller() {
    AccountStore accounts = new AccountStore(store, clock, new SecureRandom());
    UUID tenant = accounts.addTenant("acme", Rate.UNLIMITED);
    NewBundle bundle = new NewBundle("b", "key", Optional.empty(), Set.of(), Optional.empty());
    return new Caller(tenant, accounts.addBundle(tenant, bundle), Optional.empty());
  }

  private static void soon(ThrowingRunnable holds) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(holds);
  }

  private long count(String from) {
    return store.jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }

  /** Imports, and waits until the watches were searched again that many times in all. */
  private void changes(long runs, String... rows) {
    lists.put("own", rows);
    soon(() -> assertThat(count("screenings where origin = 'WATCH_RUN'")).isEqualTo(runs));
  }

  private void tells(int times) {
    soon(() -> assertThat(receiver.told()).hasSize(times));
  }

  private Delivery delivery(UUID watch) {
    List<Delivery> all = station.deliveries.of(watch);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void tellsANewHitOnce() throws Exception {
    WatchDesk.Begun begun = station.watch(caller, NAME, receiver.url());
    assertThat(begun.found().hits()).isEmpty();
    changes(1, FIRST, HIT);
    tells(1);
    Told told = receiver.told().get(0);
    assertThat(told.json().propertyNames())
        .containsExactly("type", "delivery", "watch", "reference", "list", "version", "hits");
    assertThat(told.json().get("type").asString()).isEqualTo("screening.hit");
    assertThat(told.json().get("watch").asString()).isEqualTo(begun.watch().id().toString());
    assertThat(told.json().get("version").asInt()).isEqualTo(2);
    assertThat(told.json().at("/hits/0/id").asString()).isEqualTo("A2");
    assertThat(told.json().get("delivery").asString()).isEqualTo(told.delivery());
    soon(() -> assertThat(delivery(begun.watch().id()).told()).isPresent());
    changes(2, FIRST, HIT.replace("1960", "1961"));
    changes(3, FIRST, HIT, "A3|PERSON|Somebody Elsewhere|1961|Utopia||Made up");
    assertThat(receiver.told()).hasSize(1);
    assertThat(count("scheduled_tasks where task_name = 'screening-delivery'")).isZero();
  }

  @Test
  void tellsNothingOfThePersonButTheReference() throws Exception {
    station.watch(caller, "Quintus Fabelwesen Oktavianski", receiver.url());
    changes(1, FIRST, HIT);
    tells(1);
    assertThat(receiver.told().get(0).body())
        .contains("ref of ")
        .doesNotContainIgnoringCase("oktav");
    assertThat(receiver.told().get(0).json().at("/hits/0/pieces/0").propertyNames())
        .containsExactly("evidence", "value", "weight");
  }

  @Test
  void signsWhatItTells() throws Exception {
    WatchDesk.Begun begun = station.watch(caller, NAME, receiver.url());
    changes(1, FIRST, HIT);
    tells(1);
    Told told = receiver.told().get(0);
    String secret = begun.watch().secret();
    assertThat(told.signature())
        .matches("t=\\d+,v1=[0-9a-f]{64}")
        .isEqualTo(WebhookSignature.of(secret, clock.instant(), told.body().getBytes(UTF_8)))
        .isNotEqualTo(WebhookSignature.of("x", clock.instant(), told.body().getBytes(UTF_8)));
  }

  @Test
  void signsAsTheDocumentsSay() {
    assertThat(
            WebhookSignature.of(
                "secret", java.time.Instant.ofEpochSecond(1_700_000_000), "{}".getBytes(UTF_8)))
        .isEqualTo("t=1700000000,v1=" + EXPECTED);
  }

  /** printf '1700000000.{}' | openssl dgst -sha256 -hmac secret. */
  private static final String EXPECTED =
      "b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163";

  @Test
  void tellsNotOfHitsThatThereWere() throws Exception {
    lists.put("own", FIRST, HIT);
    station.close();
    station = new Station(store, lists, clock);
    assertThat(station.watch(caller, NAME, receiver.url()).found().hits()).hasSize(1);
    changes(1, FIRST, HIT.replace("Made up", "Made up again"));
    assertThat(count("screening_deliveries")).isZero();
  }

  @Test
  void tellsNotOfWhatWasDecidedUntilItChanges() throws Exception {
    station.watch(caller, NAME, receiver.url());
    receiver.answers(500);
    changes(1, FIRST, HIT);
    tells(1);
    assertThat(store.jdbc().sql("delete from screening_watches").update()).isEqualTo(1);
    receiver.answers(204);
    station.falseHit(caller, NAME, "own", "A2");
    WatchDesk.Begun begun = station.watch(caller, NAME, receiver.url());
    assertThat(begun.found().hits()).isEmpty();
    assertThat(begun.found().silenced()).hasSize(1);
    changes(2, FIRST, HIT, "A3|PERSON|Somebody Elsewhere|1961|Utopia||Made up");
    assertThat(receiver.told()).hasSize(1);
    changes(3, FIRST, HIT.replace("1960", "1961"));
    tells(2);
    assertThat(receiver.told().get(1).json().at("/hits/0/decision/record_changed").asBoolean())
        .isTrue();
  }

  @Test
  void tellsAgainAfterAFailure() throws Exception {
    UUID watch = station.watch(caller, NAME, receiver.url()).watch().id();
    receiver.answers(503);
    changes(1, FIRST, HIT);
    soon(() -> assertThat(delivery(watch).attempts()).isEqualTo(1));
    assertThat(delivery(watch).lastFailure()).hasValue("it answered 503");
    clock.pass(Duration.ofSeconds(59));
    Thread.sleep(300);
    assertThat(receiver.told()).hasSize(1);
    receiver.answers(200);
    clock.pass(Duration.ofSeconds(1));
    soon(() -> assertThat(delivery(watch).told()).isPresent());
    assertThat(receiver.told()).hasSize(2);
    assertThat(receiver.told().get(1).delivery()).isEqualTo(receiver.told().get(0).delivery());
    assertThat(receiver.told().get(1).body()).isEqualTo(receiver.told().get(0).body());
  }

  @Test
  void givesUpAtLast() throws Exception {
    UUID watch = station.watch(caller, NAME, receiver.url()).watch().id();
    receiver.answers(500);
    changes(1, FIRST, HIT);
    int attempts = Pauses.usual().all().size() + 1;
    for (int i = 1; i <= attempts; i++) {
      int soFar = i;
      soon(() -> assertThat(delivery(watch).attempts()).isEqualTo(soFar));
      clock.pass(Duration.ofHours(24));
    }
    soon(() -> assertThat(delivery(watch).givenUp()).isPresent());
    soon(
        () -> assertThat(count("scheduled_tasks where task_name = 'screening-delivery'")).isZero());
    assertThat(receiver.told()).hasSize(attempts);
    station.deliveries.forget();
    assertThat(count("screening_deliveries")).isEqualTo(1);
    clock.pass(Station.RETENTION.readings());
    station.deliveries.forget();
    assertThat(count("screening_deliveries")).isZero();
  }

  @Test
  void goesOnAfterARestart() throws Exception {
    UUID watch = station.watch(caller, NAME, receiver.url()).watch().id();
    receiver.answers(500);
    changes(1, FIRST, HIT);
    soon(() -> assertThat(delivery(watch).attempts()).isEqualTo(1));
    station.close();
    receiver.answers(204);
    clock.pass(Duration.ofMinutes(1));
    lists.put("own", FIRST, HIT, "A3|PERSON|Quintus Fabelwesen|1961|Utopia||Made up");
    station = new Station(store, lists, clock);
    tells(3);
    assertThat(receiver.told().get(1).delivery()).isNotEqualTo(receiver.told().get(2).delivery());
  }

  @Test
  void followsNoRedirect() throws Exception {
    UUID watch = station.watch(caller, NAME, receiver.url()).watch().id();
    receiver.answers(302);
    changes(1, FIRST, HIT);
    soon(() -> assertThat(delivery(watch).lastFailure()).hasValue("it answered 302"));
    assertThat(receiver.told()).extracting(Told::path).containsOnly("/hits");
  }

  @Test
  void tellsNothingOfAWatchThatEnded() throws Exception {
    UUID watch = station.watch(caller, NAME, receiver.url()).watch().id();
    receiver.answers(500);
    changes(1, FIRST, HIT);
    tells(1);
    station.watches.delete(caller.tenant(), watch);
    clock.pass(Duration.ofMinutes(1));
    soon(
        () -> assertThat(count("scheduled_tasks where task_name = 'screening-delivery'")).isZero());
    assertThat(receiver.told()).hasSize(1);
    assertThat(count("screening_watch_hits")).isZero();
  }

  @Test
  void restsWhileTheTenantMayNotCall() throws Exception {
    station.watch(caller, NAME, receiver.url());
    store.jdbc().sql("update tenants set disabled = true").update();
    lists.put("own", FIRST, HIT);
    Thread.sleep(500);
    assertThat(count("screenings where origin = 'WATCH_RUN'")).isZero();
    store.jdbc().sql("update tenants set disabled = false").update();
    tells(1);
  }

  @Test
  void tellsOnceThoughTwoWatch() throws Exception {
    int watches = 25;
    try (Station other = new Station(store, lists, clock)) {
      for (int i = 0; i < watches; i++) {
        other.watch(caller, NAME, receiver.url());
      }
      changes(watches, FIRST, HIT);
      tells(watches);
      Thread.sleep(500);
      assertThat(receiver.told()).hasSize(watches);
      assertThat(receiver.told()).extracting(Told::delivery).doesNotHaveDuplicates();
      assertThat(count("screenings where origin = 'WATCH_RUN'")).isEqualTo(watches);
    }
  }
}
