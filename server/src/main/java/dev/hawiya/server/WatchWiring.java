package dev.hawiya.server;

import dev.hawiya.server.screening.KeyedHash;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.screening.ServingLists;
import dev.hawiya.server.screening.watch.Deliveries;
import dev.hawiya.server.screening.watch.Pauses;
import dev.hawiya.server.screening.watch.Telling;
import dev.hawiya.server.screening.watch.WatchDesk;
import dev.hawiya.server.screening.watch.WatchProgress;
import dev.hawiya.server.screening.watch.WatchRound;
import dev.hawiya.server.screening.watch.WatchTasks;
import dev.hawiya.server.screening.watch.Watches;
import dev.hawiya.server.screening.watch.Webhook;
import dev.hawiya.server.screening.watch.WebhookAddress;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings watches: who is watched, what is told of them, and the tasks that see to it. */
@Configuration(proxyBeanMethods = false)
class WatchWiring {
  @Bean
  WebhookAddress webhookAddress(ServerSettings settings) {
    return new WebhookAddress(settings.webhooks().insecure());
  }

  @Bean
  Watches watches(Store store) {
    return new Watches(store);
  }

  @Bean
  WatchProgress watchProgress(Store store, KeyedHash hash, Clock clock) {
    return new WatchProgress(store, hash, clock);
  }

  @Bean
  WatchDesk watchDesk(
      ScreeningDesk desk,
      Watches watches,
      WatchProgress progress,
      WebhookAddress addresses,
      Clock clock) {
    return new WatchDesk(desk, watches, progress, addresses, clock);
  }

  @Bean
  WatchRound watchRound(
      Store store,
      ServingLists lists,
      ScreeningDesk desk,
      Watches watches,
      WatchProgress progress) {
    return new WatchRound(store, lists, desk, watches, progress);
  }

  @Bean
  Telling telling(Watches watches, Deliveries deliveries, WebhookAddress addresses, Clock clock) {
    return new Telling(watches, deliveries, new Webhook(addresses, clock), Pauses.usual(), clock);
  }

  @Bean(initMethod = "start")
  WatchTasks watchTasks(Store store, WatchRound round, Telling telling, Clock clock) {
    return new WatchTasks(store, round, telling, clock, WatchTasks.Rhythm.usual());
  }
}
