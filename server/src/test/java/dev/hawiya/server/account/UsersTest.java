package dev.hawiya.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.Users.Login;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("store")
class UsersTest {
  private static final String PASSWORD = "a password";
  private static final String ADDRESS = "192.0.2.1";

  private final Store store = TestStore.empty();
  private final TestClock clock = new TestClock();
  private final AccountStore accounts = new AccountStore(store, clock, new SecureRandom());
  private final Users users = new Users(store, new Rates(store, clock));
  private final UUID tenant = accounts.addTenant("acme", Rate.UNLIMITED);
  private final UUID user = accounts.addUser(tenant, "amal", PASSWORD);

  @AfterEach
  void close() {
    store.close();
  }

  private Login login(Optional<String> tenantName, String name, String password) {
    return new Login(tenant, tenantName, name, password, ADDRESS);
  }

  private boolean loggedIn(String password) throws CallerRefused {
    Optional<Users.User> found = users.authenticate(login(Optional.empty(), "amal", password));
    assertThat(found.map(Users.User::id).orElse(user)).isEqualTo(user);
    return found.isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "acme, amal, a password, true",
    ", amal, a password, true",
    "other, amal, a password, false",
    "nowhere, amal, a password, false",
    "acme, Amal, a password, false",
    "acme, amal, a passwords, false",
    "acme, amal, '', false",
    "acme, other, a password, false",
    "other, other, a password, false",
  })
  void knowsAUserByTenantNameAndPassword(
      String tenantName, String name, String password, boolean known) throws CallerRefused {
    accounts.addUser(accounts.addTenant("other", Rate.UNLIMITED), "other", PASSWORD);
    Login login = login(Optional.ofNullable(tenantName), name, password);
    assertThat(users.authenticate(login).isPresent()).isEqualTo(known);
  }

  @Test
  void refusesEvenTheRightPasswordAfterTenWrongOnes() throws CallerRefused {
    for (int i = 0; i < 10; i++) {
      assertThat(loggedIn(PASSWORD)).as("right ones do not count").isTrue();
      assertThat(loggedIn("guess" + i)).isFalse();
    }
    CallerRefused refused = catchThrowableOfType(CallerRefused.class, () -> loggedIn(PASSWORD));
    assertThat(refused.refusal()).isEqualTo(Refusal.TOO_FREQUENT);
    assertThat(refused.retryAfterSeconds()).isEqualTo(6);
    clock.pass(Duration.ofSeconds(6));
    assertThat(loggedIn(PASSWORD)).isTrue();
  }

  /** Whoever was refused later than others, or never, would be known not to exist. */
  @Test
  void refusesANameThatNobodyHasLikeAnyOther() throws CallerRefused {
    Login unknown = login(Optional.empty(), "nobody", PASSWORD);
    for (int i = 0; i < 10; i++) {
      assertThat(users.authenticate(unknown)).isEmpty();
    }
    assertThat(catchThrowableOfType(CallerRefused.class, () -> users.authenticate(unknown)))
        .isNotNull();
  }
}
