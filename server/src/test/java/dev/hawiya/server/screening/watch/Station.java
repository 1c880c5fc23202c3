package dev.hawiya.server.screening.watch;

import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.screening.DecisionDesk;
import dev.hawiya.server.screening.DecisionDesk.Ruling;
import dev.hawiya.server.screening.Decisions;
import dev.hawiya.server.screening.KeyedHash;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.screening.ScreeningRecords;
import dev.hawiya.server.screening.ServingLists;
import dev.hawiya.server.screening.Subjects;
import dev.hawiya.server.screening.Verdict;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.Retention;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.verification.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * All of a server that watches, on a store that others may share; it works as soon as it is there.
 */
final class Station implements AutoCloseable {
  static final Retention RETENTION = new Retention(Duration.ZERO, Duration.ofDays(30));
  private static final Names NAMES = Names.load();

  /** A round with every look at the tasks, as the clock of tests stands still. */
  private static final WatchTasks.Rhythm QUICK =
      new WatchTasks.Rhythm(Duration.ZERO, Duration.ofMillis(30));

  private final ServingLists lists;
  private final WatchDesk desk;
  private final DecisionDesk decisions;
  private final WatchTasks tasks;
  final Deliveries deliveries;
  final Watches watches;

  Station(Store store, TestLists folder, TestClock clock) {
    WebhookAddress anywhere = new WebhookAddress(true);
    KeyedHash hash = new KeyedHash(new byte[32]);
    lists = lists(folder);
    Decisions decided = new Decisions(store, new Subjects(hash));
    ScreeningDesk searches =
        new ScreeningDesk(
            new Ledger(store, new Bundles(store), new TransactionStore(store, RETENTION, clock)),
            lists,
            decided,
            new ScreeningRecords(store, RETENTION, clock));
    watches = new Watches(store);
    deliveries = new Deliveries(store, RETENTION, clock);
    WatchProgress progress = new WatchProgress(store, hash, clock);
    desk = new WatchDesk(searches, watches, progress, anywhere, clock);
    decisions = new DecisionDesk(store, lists, decided, clock);
    tasks =
        new WatchTasks(
            store,
            new WatchRound(store, lists, searches, watches, progress),
            new Telling(watches, deliveries, new Webhook(anywhere, clock), Pauses.usual(), clock),
            clock,
            QUICK);
    tasks.start();
  }

  WatchDesk.Begun watch(Caller caller, String name, String url) throws Exception {
    return desk.begin(caller, order(name), url, begun -> begun);
  }

  void falseHit(Caller caller, String name, String list, String entity) throws Exception {
    decisions.decide(
        caller,
        new Ruling(order(name), list, entity, Verdict.FALSE_HIT, Optional.of("somebody else")),
        made -> made);
  }

  @Override
  public void close() {
    tasks.close();
    try {
      lists.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScreeningOrder order(String name) {
    return new ScreeningOrder(ScreeningQuery.named(name), Optional.of("ref of " + name.hashCode()));
  }

  private static ServingLists lists(TestLists folder) {
    try {
      return new ServingLists(
          new Screener(new ListLibrary(folder.folder()), NAMES, Thresholds.usual()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
