package dev.hawiya.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.server.TestStore;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class StoreTest {
  private final StoreSettings settings = TestStore.settings();

  private static int migrations(Store store) {
    return store
        .jdbc()
        .sql("select count(*) from flyway_schema_history where type = 'SQL'")
        .query(Integer.class)
        .single();
  }

  @Test
  void migratesOnceAndKeepsItsSecrets() {
    byte[] secret;
    int migrations;
    try (Store store = Store.open(settings)) {
      secret = new ServerSecrets(store).secret("tokens");
      assertThat(secret).hasSize(32);
      migrations = migrations(store);
    }
    try (Store store = Store.open(settings)) {
      assertThat(new ServerSecrets(store).secret("tokens")).isEqualTo(secret);
      assertThat(migrations(store)).isEqualTo(migrations).isPositive();
    }
  }

  @Test
  void refusesAnotherKeyBeforeAnythingIsLost() {
    Store.open(settings).close();
    String other = Base64.getEncoder().encodeToString(new byte[32]);
    StoreSettings wrong =
        new StoreSettings(
            settings.url(),
            settings.user(),
            settings.password(),
            Optional.of(other),
            settings.keyFile());
    assertThatThrownBy(() -> Store.open(wrong))
        .isInstanceOfSatisfying(
            StoreRefused.class,
            e -> {
              assertThat(e).hasMessageContaining("another key");
              assertThat(e.remedy()).contains("HAWIYA_KEY").doesNotContain(other);
            });
    Store.open(settings).close();
  }

  @Test
  void saysWhatToCheckWhereThereIsNoDatabase() {
    StoreSettings nowhere =
        new StoreSettings(
            "jdbc:nonsense:",
            Optional.empty(),
            Optional.empty(),
            settings.key(),
            settings.keyFile());
    assertThatThrownBy(() -> Store.open(nowhere))
        .isInstanceOfSatisfying(
            StoreRefused.class, e -> assertThat(e.remedy()).contains("HAWIYA_STORE_URL"));
  }
}
