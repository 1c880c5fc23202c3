package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.administration.Accounts;
import dev.hawiya.server.administration.Issued;
import dev.hawiya.server.administration.NewTenant;
import dev.hawiya.server.administration.Terms;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import dev.hawiya.server.transaction.Retention;
import dev.hawiya.server.transaction.StoredTransaction;
import dev.hawiya.server.transaction.TransactionStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Kills a server in the middle of its work: what it answered is stored and charged, exactly. */
class CrashTest {
  private static final int CALLS = 200;
  private static final int THREADS = 6;
  private static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");

  private final StoreSettings settings = TestStore.settings();
  private final Client client = new Client();
  private final Queue<String> transactions = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger successes = new AtomicInteger();
  private final CountDownLatch half = new CountDownLatch(CALLS / 2);
  private Issued.Tenant tenant;

  @Test
  void losesNothingItAnswered() throws Exception {
    try (Store store = Store.open(settings)) {
      Terms terms = new Terms(Optional.of(1000L), Set.of(), Optional.empty());
      tenant =
          new Accounts(store, Clock.systemUTC(), new SecureRandom())
              .create("test", new NewTenant("crash", Optional.empty(), terms, Rate.UNLIMITED));
    }
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    try (ChildServer first = ChildServer.ready(ChildServer.launch(settings))) {
      for (int i = 0; i < CALLS; i++) {
        int number = i;
        callers.execute(() -> send(first.port(), number));
      }
      assertThat(half.await(60, TimeUnit.SECONDS)).isTrue();
      first.kill();
    }
    callers.shutdown();
    assertThat(callers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(wrong).isEmpty();
    assertThat(answered.get()).isBetween(CALLS / 2, CALLS - 1);
    try (ChildServer second = ChildServer.ready(ChildServer.launch(settings))) {
      assertThat(client.send(second.port(), call(0)).orElseThrow().status()).isEqualTo(200);
      successes.incrementAndGet();
    }
    assertStored();
  }

  private void assertStored() throws Exception {
    try (Store store = Store.open(settings)) {
      Retention retention = new Retention(Duration.ofDays(1), Duration.ofDays(1));
      TransactionStore stored = new TransactionStore(store, retention, Clock.systemUTC());
      UUID owner = store.jdbc().sql("select id from tenants").query(UUID.class).single();
      assertThat(transactions).hasSizeGreaterThan(10).doesNotHaveDuplicates();
      for (String id : transactions) {
        StoredTransaction found = stored.find(owner, id);
        assertThat(found.steps()).hasSize(1);
        assertThat(found.steps().get(0).report().orElseThrow()).containsKey("fields");
        assertThat(stored.image(found.steps().get(0).id())).hasValue(FRONT);
      }
      long used = number(store, "select used from bundles");
      int inFlight = Math.min(THREADS, begun.get() - answered.get());
      System.out.printf(
          "crash: %d answered, %d of them with success; at most %d in flight; %d charged%n",
          answered.get(), successes.get(), inFlight, used);
      assertThat(used).isEqualTo(number(store, "select count(*) from steps"));
      assertThat(used).isEqualTo(number(store, "select count(*) from step_images"));
      assertThat(used).isEqualTo(number(store, "select count(*) from transactions"));
      assertThat(used).isBetween((long) successes.get(), (long) successes.get() + inFlight);
    }
  }

  private static long number(Store store, String sql) {
    return store.jdbc().sql(sql).query(Long.class).single();
  }

  private void send(int port, int number) {
    Call call = call(number);
    begun.incrementAndGet();
    Optional<Client.Answer> answer = client.send(port, call);
    half.countDown();
    if (answer.isEmpty()) {
      return;
    }
    answered.incrementAndGet();
    int expected = number % 5 == 3 ? 401 : number % 5 == 4 ? 422 : 200;
    if (answer.get().status() != expected) {
      wrong.add(answer.get().toString());
    } else if (expected == 200) {
      successes.incrementAndGet();
      if (number % 5 == 0) {
        transactions.add(
            JsonMapper.shared().readTree(answer.get().body()).get("transaction_id").asString());
      }
    }
  }

  /** Five kinds of calls: three that succeed, a wrong key, a bad picture. */
  private Call call(int number) {
    Issued.Credential key = tenant.credentials().get(0);
    Call read = Client.basic(Call.post("/v1/documents:read"), key.id(), key.secret());
    Call vendor =
        Call.post("/ocr/idcard")
            .header("X-DF-API-ID", key.id())
            .header("X-DF-API-SECRET", key.secret());
    String escaped = URLEncoder.encode(Call.base64(FRONT), StandardCharsets.US_ASCII);
    return switch (number % 5) {
      case 0 -> read.file("file", FRONT);
      case 1 -> vendor.file("file", FRONT);
      case 2 -> vendor.form("image_base64=" + escaped);
      case 3 -> Client.basic(read, key.id(), "wrong").file("file", FRONT);
      default -> read.file("file", FakeReadings.picture("damaged"));
    };
  }
}
