package dev.hawiya.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class GuessesTest {
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";

  private final StoreSettings settings = TestStore.settings();
  private final Store store = Store.open(settings);
  private final TestClock clock = new TestClock();
  private final Guesses guesses = new Guesses(new Rates(store, clock));
  private final UUID tenant = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @AfterEach
  void close() {
    store.close();
  }

  private void guess(Guesses at, String user, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(at.wait(tenant, user, HERE)).isZero();
      at.wrong(tenant, user, HERE);
    }
  }

  private void assertWaits(String user, String address, long seconds) {
    assertThat(guesses.wait(tenant, user, address)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void letsTenOfAUserThroughInAMinute() {
    guess(guesses, "user", 10);
    assertWaits("user", HERE, 6);
    assertWaits("user", THERE, 6);
    assertWaits("another", HERE, 0);
    assertThat(guesses.wait(other, "user", HERE)).isZero();
    clock.pass(Duration.ofSeconds(5));
    assertWaits("user", HERE, 1);
    clock.pass(Duration.ofSeconds(1));
    guess(guesses, "user", 1);
    assertWaits("user", HERE, 6);
  }

  @Test
  void letsThirtyFromAnAddressThroughInAMinute() {
    for (String user : new String[] {"a", "b", "c"}) {
      guess(guesses, user, 10);
    }
    assertWaits("user", HERE, 2);
    assertWaits("user", THERE, 0);
    assertWaits("a", HERE, 6);
    assertThat(guesses.wait(other, "user", HERE)).isZero();
    clock.pass(Duration.ofSeconds(2));
    assertWaits("user", HERE, 0);
  }

  @Test
  void makesThoseWaitLongerThatCameAtOnce() {
    for (int i = 0; i < 20; i++) {
      guesses.wrong(tenant, "user", HERE);
    }
    assertWaits("user", THERE, 66);
    clock.pass(Duration.ofSeconds(66));
    assertWaits("user", THERE, 0);
  }

  @Test
  void keepsNoMoreCountersThanItHas() {
    for (int i = 0; i < 600; i++) {
      guesses.wrong(tenant, "user" + i, "address" + i);
    }
    long kept = store.jdbc().sql("select count(*) from rate_buckets").query(Long.class).single();
    assertThat(kept).isBetween(TestStore.onPostgres() ? 1L : 0L, 512L);
  }

  @Test
  void countsTogetherAmongServers() {
    Assumptions.assumeTrue(TestStore.onPostgres(), "one process at a time holds an H2 file");
    try (Store second = Store.open(settings)) {
      guess(new Guesses(new Rates(second, clock)), "user", 10);
      assertWaits("user", THERE, 6);
    }
  }
}
