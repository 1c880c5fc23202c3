package dev.hawiya.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever sees one row of a transaction sees every other. */
@Tag("store")
class CommittedReadsTest {
  private static final int COMMITS = 1000;
  private static final int READERS = 4;

  @Test
  void seesAllOfATransactionOrNothing() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (Store store = TestStore.empty()) {
      store.jdbc().sql("create table counter (n int)").update();
      store.jdbc().sql("insert into counter (n) values (-1)").update();
      store.jdbc().sql("create table entry (n int primary key)").update();
      AtomicInteger next = new AtomicInteger();
      List<Future<Integer>> missed = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        missed.add(readers.submit(() -> missed(store, next)));
      }
      for (int n = 0; n < COMMITS; n++) {
        next.set(n);
        commit(store, n);
      }
      next.set(COMMITS);
      for (Future<Integer> reader : missed) {
        assertThat(reader.get()).isZero();
      }
    } finally {
      readers.shutdown();
    }
  }

  private static void commit(Store store, int n) {
    store
        .transaction()
        .executeWithoutResult(
            status -> {
              store.jdbc().sql("update counter set n = ?").param(n).update();
              store.jdbc().sql("insert into entry (n) values (?)").param(n).update();
            });
  }

  /** How often the counter was ahead of the entries. */
  private static int missed(Store store, AtomicInteger next) {
    int missed = 0;
    for (int n = next.get(); n < COMMITS; n = next.get()) {
      boolean early = entry(store, n).isPresent();
      int counter = store.jdbc().sql("select n from counter").query(Integer.class).single();
      missed += !early && counter >= n && entry(store, n).isEmpty() ? 1 : 0;
    }
    return missed;
  }

  private static Optional<Integer> entry(Store store, int n) {
    return store
        .jdbc()
        .sql("select n from entry where n = ?")
        .param(n)
        .query(Integer.class)
        .optional();
  }
}
