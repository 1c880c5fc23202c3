package dev.hawiya.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class AdministratorsTest {
  private static final Proof.KeyPair ADMIN = new Proof.KeyPair("admin", TestAccounts.SECRET);

  private final Store store = TestStore.empty();
  private final TestClock clock = new TestClock();
  private final Administrators administrators =
      new Administrators(store, new Rates(store, clock), clock);

  AdministratorsTest() {
    TestAccounts.fill(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Refusal refusal(Proof.KeyPair proof, String address) {
    return catchThrowableOfType(CallerRefused.class, () -> administrators.admit(proof, address))
        .refusal();
  }

  @Test
  void letsOnlyAdministratorsIn() throws CallerRefused {
    assertThat(administrators.admit(ADMIN, "here")).isEqualTo("admin");
    for (Proof.KeyPair proof :
        new Proof.KeyPair[] {
          new Proof.KeyPair("test", TestAccounts.SECRET),
          new Proof.KeyPair("nobody", TestAccounts.SECRET),
          new Proof.KeyPair("admin", "wrong"),
          new Proof.KeyPair("nobody", "")
        }) {
      assertThat(refusal(proof, "here")).isEqualTo(Refusal.UNKNOWN);
    }
  }

  @Test
  void asksForTheSecretBeforeItTellsMore() {
    store.jdbc().sql("update credentials set disabled = true").update();
    assertThat(refusal(new Proof.KeyPair("admin", "wrong"), "here")).isEqualTo(Refusal.UNKNOWN);
    assertThat(refusal(ADMIN, "here")).isEqualTo(Refusal.DISABLED);
    store
        .jdbc()
        .sql("update credentials set disabled = false, expires_at = ?")
        .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
    assertThat(refusal(ADMIN, "here")).isEqualTo(Refusal.EXPIRED);
  }

  @Test
  void slowsGuessingDownWithoutShuttingOthersOut() throws CallerRefused {
    Stream<Refusal> guesses =
        IntStream.range(0, 5_000)
            .mapToObj(i -> refusal(new Proof.KeyPair("admin", "guess" + i), "192.0.2.1"));
    assertThat(guesses.anyMatch(Refusal.TOO_FREQUENT::equals)).isTrue();
    assertThat(administrators.admit(ADMIN, "192.0.2.2")).isEqualTo("admin");
  }
}
