package dev.hawiya.server;

import dev.hawiya.server.forget.Forgetter;
import dev.hawiya.server.forget.Forgetting;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.oauth.Tokens;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.TransactionStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Forgets at the start and an hour after each time it has. */
@Configuration(proxyBeanMethods = false)
class ForgetWiring {
  private static final Duration PAUSE = Duration.ofHours(1);

  /** Everything that forgets: whatever else keeps personal data is one more line here. */
  @Bean
  Forgetter forgetter(
      TransactionStore transactions,
      IdempotentAnswers answers,
      Forgetting screenings,
      Store store,
      Clock clock) {
    Tokens tokens = new Tokens(store, clock);
    return new Forgetter(
        List.of(transactions::forget, answers::forget, tokens::forget, screenings));
  }

  @Bean
  ThreadPoolTaskScheduler clockwork(Forgetter forgetter) {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("forget-");
    scheduler.setDaemon(true);
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(forgetter, PAUSE);
    return scheduler;
  }
}
