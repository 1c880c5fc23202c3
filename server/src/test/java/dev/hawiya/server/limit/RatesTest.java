package dev.hawiya.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestStore;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class RatesTest {
  private static final Clock REAL = Clock.systemUTC();
  private static final int CAPACITY = 20;
  private static final int CALLS = 100;
  private static final Rate A_MINUTE = new Rate(OptionalInt.empty(), OptionalInt.of(CAPACITY));
  private static final Rate A_SECOND = new Rate(OptionalInt.of(CAPACITY), OptionalInt.empty());

  private final UUID tenant = UUID.randomUUID();

  /** How many of many calls at once were let through, by one of the counters in turn. */
  private int admitted(List<Rates> counters, Rate rate) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Duration>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Rates counter = counters.get(i % counters.size());
      calls.add(() -> counter.count(tenant, rate));
    }
    int admitted = 0;
    for (Future<Duration> wait : threads.invokeAll(calls)) {
      admitted += wait.get().isZero() ? 1 : 0;
    }
    threads.shutdown();
    return admitted;
  }

  /** What a bucket regains while the calls are made. */
  private static int regained(long nanoseconds, int period) {
    return (int) (nanoseconds * CAPACITY / period / 1_000_000_000L) + 1;
  }

  @Test
  void letsNoMoreThroughThanARateAllows() throws Exception {
    try (Store store = TestStore.empty()) {
      Rates rates = new Rates(store, REAL);
      long start = System.nanoTime();
      int admitted = admitted(List.of(rates), A_SECOND);
      assertThat(admitted).isBetween(CAPACITY, CAPACITY + regained(System.nanoTime() - start, 1));
      assertThat(rates.count(UUID.randomUUID(), A_SECOND)).isZero();
    }
  }

  @Test
  void tellsHowLongToWait() throws Exception {
    try (Store store = TestStore.empty()) {
      Rates rates = new Rates(store, REAL);
      Rate once = new Rate(OptionalInt.empty(), OptionalInt.of(1));
      assertThat(rates.count(tenant, once)).isZero();
      assertThat(rates.count(tenant, once))
          .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60));
      assertThat(rates.count(tenant, Rate.UNLIMITED)).isZero();
      assertThat(rates.count(tenant, Rate.of(1, 1))).isZero();
    }
  }

  @Test
  void countsTogetherAmongServers() throws Exception {
    Assumptions.assumeTrue(TestStore.onPostgres(), "one process at a time holds an H2 file");
    StoreSettings settings = TestStore.settings();
    try (Store one = Store.open(settings);
        Store other = Store.open(settings)) {
      long start = System.nanoTime();
      int admitted = admitted(List.of(new Rates(one, REAL), new Rates(other, REAL)), A_MINUTE);
      assertThat(admitted).isBetween(CAPACITY, CAPACITY + regained(System.nanoTime() - start, 60));
    }
  }
}
