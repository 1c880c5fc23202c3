package dev.hawiya.server.screening.watch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.hawiya.screening.version.ListVersion;
import dev.hawiya.server.screening.Screening;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Does the work of watches at its time, on one of the servers that share the store: rounds, and
 * telling webhooks. Tasks lie in the store, written in the transaction that gives them something to
 * do; those of a server that died are taken up by another within minutes.
 */
public final class WatchTasks implements AutoCloseable {
  /**
   * How often is looked for work.
   *
   * @param round pause between two rounds through the watches
   * @param poll pause between two looks at the tasks
   */
  public record Rhythm(Duration round, Duration poll) {
    /** Of a server. */
    public static Rhythm usual() {
      return new Rhythm(Duration.ofSeconds(10), Duration.ofSeconds(5));
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(WatchTasks.class);
  private static final TaskDescriptor<Void> TELL = TaskDescriptor.of("screening-delivery");
  private static final String ROUND = "screening-watches";
  private static final int THREADS = 4;
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);
  private static final Duration STOPPING = Duration.ofSeconds(20);

  private final Telling telling;
  private final Clock clock;
  private final Scheduler scheduler;

  public WatchTasks(Store store, WatchRound round, Telling telling, Clock clock, Rhythm rhythm) {
    this.telling = telling;
    this.clock = clock;
    this.scheduler = scheduler(store.dataSource(), round, rhythm);
  }

  /** Begins to work. */
  public void start() {
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.stop();
  }

  private Scheduler scheduler(DataSource store, WatchRound round, Rhythm rhythm) {
    RecurringTask<Void> rounds =
        Tasks.recurring(ROUND, FixedDelay.of(rhythm.round()))
            .execute((task, context) -> logged(() -> round.run(this::tell)));
    CustomTask<Void> tellings =
        Tasks.custom(TELL)
            .onFailureReschedule(FixedDelay.of(Duration.ofMinutes(1)))
            .onDeadExecutionRevive()
            .execute((task, context) -> logged(() -> told(UUID.fromString(task.getId()))));
    return new ClockedScheduler(
            new TransactionAwareDataSourceProxy(store), List.of(tellings), rhythm.poll(), clock)
        .startTasks(rounds)
        .threads(THREADS)
        .heartbeatInterval(HEARTBEAT)
        .shutdownMaxWait(STOPPING)
        .failureLogging(LogLevel.OFF, false)
        .build();
  }

  /** A scheduler to which it is as late as to us; how long it sleeps is the machine's matter. */
  private static final class ClockedScheduler extends SchedulerBuilder {
    ClockedScheduler(DataSource store, List<CustomTask<Void>> tasks, Duration poll, Clock ours) {
      super(store, List.copyOf(tasks));
      pollingInterval(poll);
      clock = ours::instant;
    }
  }

  private void tell(Watch watch, ListVersion version, Screening found) {
    UUID id = telling.prepare(watch, version, found);
    scheduler.schedule(TELL.instance(id.toString()).scheduledTo(clock.instant()));
  }

  /** What fails is told by its type alone, and tried again. */
  private static <T> T logged(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      LOG.error("a task of screening failed, will try again: {}", e.getClass().getName());
      throw e;
    }
  }

  private CompletionHandler<Void> told(UUID id) {
    Optional<Instant> again = telling.tell(id);
    return again.isPresent()
        ? (complete, task) -> task.reschedule(complete, again.get())
        : (complete, task) -> task.remove();
  }
}
