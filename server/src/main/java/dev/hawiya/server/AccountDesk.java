package dev.hawiya.server;

import dev.hawiya.server.administration.Accounts;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreRefused;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The accounts of the store that a server with the same settings uses, without a server. */
public final class AccountDesk implements AutoCloseable {
  /** Settings and nothing else. */
  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ServerSettings.class)
  static class Settings {}

  private final Store store;

  private AccountDesk(Store store) {
    this.store = store;
  }

  /**
   * Opens the store.
   *
   * @throws StoreRefused where it cannot be opened, e.g. since a running server holds it
   */
  public static AccountDesk open() {
    SpringApplicationBuilder settings =
        new SpringApplicationBuilder(Settings.class)
            .web(WebApplicationType.NONE)
            .registerShutdownHook(false);
    try (ConfigurableApplicationContext context = settings.run()) {
      ServerSettings found = context.getBean(ServerSettings.class);
      return new AccountDesk(Store.open(found.storeIn(StoreWiring.DIRECTORY)));
    }
  }

  public Accounts accounts() {
    return new Accounts(store, Clock.systemUTC(), new SecureRandom());
  }

  @Override
  public void close() {
    store.close();
  }
}
