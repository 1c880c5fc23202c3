package dev.hawiya.server.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Proof;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.account.StoredCredentials;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class AccountsTest {
  private static final Terms ANY = new Terms(Optional.empty(), Set.of(), Optional.empty());
  private static final Demand READ = new Demand(Service.DOCUMENT, Rate.UNLIMITED);

  private final Store store = TestStore.empty();
  private final TestClock clock = new TestClock();
  private final Accounts accounts = new Accounts(store, clock, new SecureRandom());
  private final StoredCredentials credentials =
      new StoredCredentials(store, new Rates(store, clock), clock);

  @AfterEach
  void close() {
    store.close();
  }

  private Issued.Tenant create(String name) {
    return accounts.create("test", new NewTenant(name, Optional.empty(), ANY, Rate.UNLIMITED));
  }

  private static Proof proof(Issued.Credential made) {
    return switch (made.kind()) {
      case KEY_PAIR, OAUTH_CLIENT, ADMIN -> new Proof.KeyPair(made.id(), made.secret());
      case API_KEY -> new Proof.ApiKey(made.secret());
      case SIGNING_SECRET ->
          new Proof.Signature(made.id(), s -> Arrays.equals(s, made.secret().getBytes()));
    };
  }

  private boolean admitted(Issued.Credential made) {
    try {
      return credentials.admit(proof(made), READ) != null;
    } catch (CallerRefused refused) {
      return false;
    }
  }

  private boolean loggedIn(String password) throws CallerRefused {
    UUID tenant =
        new AccountStore(store, clock, new SecureRandom()).findTenant("acme").orElseThrow();
    return new Users(store, new Rates(store, clock))
        .authenticate(new Users.Login(tenant, Optional.of("acme"), "acme", password, "192.0.2.1"))
        .isPresent();
  }

  @Test
  void givesSecretsThatWork() throws CallerRefused {
    Issued.Tenant made = create("acme");
    assertThat(made.credentials().stream().filter(this::admitted))
        .as("key pair, API key and signing secret; OAuth clients ask for tokens")
        .hasSize(3);
    assertThat(loggedIn(made.user().password())).isTrue();
    Issued.User fresh = (Issued.User) accounts.rotate("test", new Subject.User("acme", "acme"));
    assertThat(loggedIn(made.user().password())).isFalse();
    assertThat(loggedIn(fresh.password())).isTrue();
  }

  @Test
  void rotatesEveryKind() {
    for (Issued.Credential before : create("acme").credentials()) {
      boolean calls = admitted(before);
      Issued.Credential after =
          (Issued.Credential) accounts.rotate("test", new Subject.Credential(before.id()));
      assertThat(List.of(after.id(), after.kind())).containsExactly(before.id(), before.kind());
      assertThat(after.secret()).isNotEqualTo(before.secret());
      assertThat(admitted(before)).isFalse();
      assertThat(admitted(after)).isEqualTo(calls);
    }
  }

  @Test
  void showsNoSecretByMistake() {
    Issued.Tenant made = create("acme");
    for (Issued issued : List.of(made, made.bundle(), made.credentials().get(0), made.user())) {
      assertThat(issued.toString()).startsWith("Issued[").hasSizeLessThan(50);
    }
    assertThat(accounts.tenants().toString()).doesNotContain(made.credentials().get(0).secret());
  }

  @Test
  void makesAllOrNothing() {
    NewTenant noCountry = new NewTenant("acme", Optional.of("Egypt"), ANY, Rate.UNLIMITED);
    assertThatThrownBy(() -> accounts.create("test", noCountry))
        .isInstanceOf(AccountsRefused.class);
    assertThat(accounts.tenants()).isEmpty();
    for (String table : new String[] {"tenants", "bundles", "credentials", "users"}) {
      assertThat(store.jdbc().sql("select count(*) from " + table).query(Long.class).single())
          .as(table)
          .isZero();
    }
    String bundle = create("acme").bundle().bundle();
    List<BundleChange> halfWrong =
        List.of(new BundleChange.Quota(Optional.of(5L)), new BundleChange.TopUp(0));
    assertThatThrownBy(() -> accounts.change("test", bundle, halfWrong))
        .isInstanceOf(AccountsRefused.class);
    assertThat(accounts.tenant("acme").bundles().get(0).quota()).isEmpty();
  }

  @Test
  void refusesIdsThatAreNotClear() {
    create("acme");
    store.jdbc().sql("update credentials set public_id = 'same'").update();
    assertThatThrownBy(() -> accounts.rotate("test", new Subject.Credential("same")))
        .isInstanceOfSatisfying(
            AccountsRefused.class,
            e -> assertThat(e.reason()).isEqualTo(AccountsRefused.Reason.CONFLICT));
  }

  @Test
  void listsAdministratorsApart() {
    Issued.Credential made = accounts.createAdmin("test", "amal");
    assertThat(accounts.tenants()).isEmpty();
    assertThat(accounts.admins()).extracting(TenantFacts.Credential::id).containsExactly(made.id());
    assertThat(admitted(made)).isFalse();
  }
}
