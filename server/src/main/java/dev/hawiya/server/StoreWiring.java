package dev.hawiya.server;

import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Administrators;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.StoredCredentials;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.administration.Accounts;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreHealth;
import dev.hawiya.server.store.StoreRefused;
import dev.hawiya.server.transaction.TransactionStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings what is kept: accounts and transactions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
class StoreWiring {
  /** Holds the store where none is configured. */
  static final Path DIRECTORY = Path.of(".hawiya", "store");

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  @Bean
  Store store(ServerSettings settings, ServeOptions options) {
    try {
      return options.demo() ? DemoStore.open(settings) : Store.open(settings.storeIn(DIRECTORY));
    } catch (StoreRefused refused) {
      throw new ServeRefused(refused.getMessage(), refused.remedy());
    }
  }

  @Bean
  StoreHealth storeHealthIndicator(Store store) {
    return new StoreHealth(store);
  }

  @Bean
  AccountStore accountStore(Store store, Clock clock) {
    return new AccountStore(store, clock, new SecureRandom());
  }

  @Bean
  Rates rates(Store store, Clock clock) {
    return new Rates(store, clock);
  }

  @Bean
  Credentials credentials(
      Store store, AccountStore accounts, Rates rates, ServeOptions options, Clock clock) {
    if (options.demo()) {
      DemoAccounts.make(accounts);
    } else if (accounts.empty()) {
      throw new ServeRefused(
          "No accounts exist, and Hawiya does not serve everybody.",
          "To try it out, start with --demo. To serve, make an account first:"
              + " ./hawiya account create NAME");
    }
    return new StoredCredentials(store, rates, clock);
  }

  @Bean
  Administrators administrators(Store store, Rates rates, Clock clock) {
    return new Administrators(store, rates, clock);
  }

  @Bean
  Accounts accounts(Store store, Clock clock) {
    return new Accounts(store, clock, new SecureRandom());
  }

  @Bean
  Users users(Store store, Rates rates) {
    return new Users(store, rates);
  }

  @Bean
  Bundles bundles(Store store) {
    return new Bundles(store);
  }

  @Bean
  IdempotentAnswers idempotentAnswers(Store store, ServerSettings settings, Clock clock) {
    return new IdempotentAnswers(store, settings.retention(), clock);
  }

  @Bean
  TransactionStore transactions(Store store, ServerSettings settings, Clock clock) {
    return new TransactionStore(store, settings.retention(), clock);
  }
}
