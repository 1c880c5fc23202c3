package dev.hawiya.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class BundlesTest {
  private static final int QUOTA = 100;
  private static final int THREADS = 16;

  @Test
  void givesOutAQuotaExactly() throws Exception {
    try (Store store = TestStore.empty()) {
      AccountStore accounts = new AccountStore(store, new TestClock(), new SecureRandom());
      NewBundle asked =
          new NewBundle("b", "key", Optional.of((long) QUOTA), Set.of(), Optional.empty());
      UUID bundle = accounts.addBundle(accounts.addTenant("t", Rate.UNLIMITED), asked);
      Bundles bundles = new Bundles(store);
      AtomicInteger charged = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      for (int i = 0; i < 3 * QUOTA; i++) {
        threads.execute(() -> (charges(bundles, bundle) ? charged : refused).incrementAndGet());
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      assertThat(charged).hasValue(QUOTA);
      assertThat(refused).hasValue(2 * QUOTA);
      assertThat(store.jdbc().sql("select used from bundles").query(Integer.class).single())
          .isEqualTo(QUOTA);
      assertThat(bundles.hmacKey(bundle)).isEqualTo("key");
    }
  }

  private static boolean charges(Bundles bundles, UUID bundle) {
    try {
      bundles.charge(bundle);
      return true;
    } catch (CallerRefused outOfQuota) {
      return false;
    }
  }
}
