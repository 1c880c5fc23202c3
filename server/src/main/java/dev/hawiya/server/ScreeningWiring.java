package dev.hawiya.server;

import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.server.forget.Forgetting;
import dev.hawiya.server.screening.DecisionDesk;
import dev.hawiya.server.screening.Decisions;
import dev.hawiya.server.screening.KeyedHash;
import dev.hawiya.server.screening.ListsHealth;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.screening.ScreeningRecords;
import dev.hawiya.server.screening.ServingLists;
import dev.hawiya.server.screening.Subjects;
import dev.hawiya.server.screening.watch.Deliveries;
import dev.hawiya.server.store.ServerSecrets;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.verification.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Brings screening: the lists of a folder, and what is kept of searches. */
@Configuration(proxyBeanMethods = false)
class ScreeningWiring {
  /** After which an import of another process serves. */
  private static final Duration REFRESH = Duration.ofSeconds(10);

  /** A server starts with every list that was imported: none is left out unnoticed. */
  @Bean
  ServingLists servingLists(ServerSettings settings) {
    try {
      ListLibrary library = new ListLibrary(Path.of(settings.lists()));
      Screener screener = new Screener(library, Names.load(), Thresholds.usual());
      if (!screener.unopened().isEmpty()) {
        screener.close();
        throw refused(settings, screener.unopened().get(0).why());
      }
      return new ServingLists(screener);
    } catch (IOException e) {
      throw refused(settings, e.getClass().getSimpleName());
    }
  }

  private static ServeRefused refused(ServerSettings settings, String why) {
    return new ServeRefused(
        "The lists in " + settings.lists() + " cannot be opened: " + why + ".",
        "Import them again, or take their folders away to start without them.");
  }

  @Bean
  ListsHealth listsHealthIndicator(ServingLists lists) {
    return new ListsHealth(lists);
  }

  @Bean
  KeyedHash screeningHash(Store store) {
    return new KeyedHash(new ServerSecrets(store).secret("screening"));
  }

  @Bean
  Decisions decisions(Store store, KeyedHash hash) {
    return new Decisions(store, new Subjects(hash));
  }

  @Bean
  ScreeningRecords screeningRecords(Store store, ServerSettings settings, Clock clock) {
    return new ScreeningRecords(store, settings.retention(), clock);
  }

  @Bean
  ScreeningDesk screeningDesk(
      Ledger ledger, ServingLists lists, Decisions decisions, ScreeningRecords records) {
    return new ScreeningDesk(ledger, lists, decisions, records);
  }

  @Bean
  DecisionDesk decisionDesk(Store store, ServingLists lists, Decisions decisions, Clock clock) {
    return new DecisionDesk(store, lists, decisions, clock);
  }

  @Bean
  Deliveries deliveries(Store store, ServerSettings settings, Clock clock) {
    return new Deliveries(store, settings.retention(), clock);
  }

  /** What is personal of searches, and of what watchers were told of them. */
  @Bean
  Forgetting screeningForgetting(ScreeningRecords records, Deliveries deliveries) {
    return () -> {
      records.forget();
      deliveries.forget();
    };
  }

  @Bean
  ThreadPoolTaskScheduler listwork(ServingLists lists) {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("lists-");
    scheduler.setDaemon(true);
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(lists::refresh, REFRESH);
    return scheduler;
  }
}
