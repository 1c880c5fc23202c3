package dev.hawiya.server.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Databases have their own ideas of how much fits into a column. */
@Tag("store")
class LargePictureTest {
  private static final int LARGEST = 15 * 1024 * 1024;

  @Test
  void keepsAPictureOfTheLargestSize() {
    byte[] picture = new byte[LARGEST];
    new Random(7).nextBytes(picture);
    try (Store store = TestStore.empty()) {
      Clock clock = Clock.systemUTC();
      UUID tenant =
          new AccountStore(store, clock, new SecureRandom()).addTenant("large", Rate.UNLIMITED);
      Retention retention = new Retention(Duration.ofHours(1), Duration.ofHours(1));
      TransactionStore transactions = new TransactionStore(store, retention, clock);
      UUID step = UUID.randomUUID();
      transactions.add(
          transactions.open(tenant, Optional.empty()),
          0,
          new NewStep(step, "DOCUMENT", "EGY-NID", "front", Map.of(), picture));
      assertThat(transactions.image(step)).hasValue(picture);
    }
  }
}
