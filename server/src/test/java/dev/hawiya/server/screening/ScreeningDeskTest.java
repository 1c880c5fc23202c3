package dev.hawiya.server.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.screening.version.ListLibrary;
import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.forget.Forgetter;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.Retention;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.verification.Ledger;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A search is charged, on record and answered, or none of these; and its record is forgotten. */
@Tag("store")
class ScreeningDeskTest {
  private static final String NAME = "Zubayr Qasimov Testali";
  private static final Duration KEPT = Duration.ofDays(30);

  private final Store store = Store.open(TestStore.settings());
  private final TestClock clock = new TestClock();
  private final Retention retention = new Retention(Duration.ZERO, KEPT);
  private final ServingLists lists = lists();
  private final ScreeningRecords records = new ScreeningRecords(store, retention, clock);
  private final ScreeningDesk desk =
      new ScreeningDesk(
          new Ledger(store, new Bundles(store), new TransactionStore(store, retention, clock)),
          lists,
          new Decisions(store, new Subjects(new KeyedHash(new byte[32]))),
          records);
  private final Caller caller = caller(1);

  @AfterEach
  void close() throws IOException {
    lists.close();
    store.close();
  }

  private static ServingLists lists() {
    try {
      ListLibrary library = new ListLibrary(TestLists.invented().folder());
      return new ServingLists(new Screener(library, Names.load(), Thresholds.usual()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Caller caller(long quota) {
    AccountStore accounts = new AccountStore(store, clock, new SecureRandom());
    UUID tenant = accounts.addTenant("acme", Rate.UNLIMITED);
    NewBundle bundle = new NewBundle("b", "key", Optional.of(quota), Set.of(), Optional.empty());
    return new Caller(tenant, accounts.addBundle(tenant, bundle), Optional.empty());
  }

  private static ScreeningOrder order() {
    return new ScreeningOrder(ScreeningQuery.named(NAME), Optional.of("their reference"));
  }

  private List<Map<String, Object>> rows() {
    return store.jdbc().sql("select * from screenings").query().listOfRows();
  }

  private long used() {
    return store.jdbc().sql("select used from bundles").query(Long.class).single();
  }

  @Test
  void undoesAllWhereThereIsNoAnswer() {
    assertThatThrownBy(
            () ->
                desk.search(
                    caller,
                    order(),
                    found -> {
                      assertThat(rows()).hasSize(1);
                      throw new IOException("no answer");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(rows()).isEmpty();
    assertThat(used()).isZero();
  }

  @Test
  void undoesAllOfABatchWhereThereIsNoAnswer() {
    assertThatThrownBy(
            () ->
                desk.searchAll(
                    caller,
                    List.of(order()),
                    outcomes -> {
                      throw new IOException("no answer");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(rows()).isEmpty();
    assertThat(used()).isZero();
  }

  @Test
  void keepsNothingThatIsNotPaid() throws Exception {
    desk.search(caller, order(), found -> found);
    assertThatThrownBy(() -> desk.search(caller, order(), found -> found))
        .isInstanceOf(CallerRefused.class);
    List<Outcome> outcomes = desk.searchAll(caller, List.of(order()), all -> List.copyOf(all));
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Refused.class);
    assertThat(rows()).hasSize(1);
    assertThat(used()).isEqualTo(1);
  }

  @Test
  void keepsTheRecordSealedAndForgetsIt() throws Exception {
    Screening found = desk.search(caller, order(), answer -> answer);
    assertThat(found.hits()).hasSize(2);
    Map<String, Object> row = rows().get(0);
    assertThat(row)
        .containsEntry("origin", "SEARCH")
        .containsEntry("bundle_id", caller.bundle())
        .containsEntry("client_reference", "their reference")
        .containsEntry("lists", "invented 1, second 1")
        .containsEntry("hits", 2);
    for (String column : List.of("sealed_query", "sealed_answer")) {
      byte[] sealed = (byte[]) row.get(column);
      assertThat(new String(sealed)).doesNotContain("Zubayr", "\"P1\"");
      assertThat(new String(store.vault().unseal(sealed, found.id())))
          .contains(column.equals("sealed_query") ? "Zubayr" : "\"P1\"");
    }
    Forgetter forgetter = new Forgetter(List.of(records::forget));
    clock.pass(KEPT.minusSeconds(1));
    forgetter.run();
    assertThat(rows().get(0).get("sealed_query")).isNotNull();
    clock.pass(Duration.ofSeconds(1));
    forgetter.run();
    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0))
        .containsEntry("sealed_query", null)
        .containsEntry("sealed_answer", null)
        .containsEntry("client_reference", null)
        .containsEntry("hits", 2);
  }
}
