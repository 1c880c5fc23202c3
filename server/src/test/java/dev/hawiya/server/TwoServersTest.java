package dev.hawiya.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.administration.Accounts;
import dev.hawiya.server.administration.Issued;
import dev.hawiya.server.administration.NewTenant;
import dev.hawiya.server.administration.Terms;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two processes on one PostgreSQL spend one quota together, to the last call and not beyond. */
@Tag("store")
@EnabledIfSystemProperty(
    named = "hawiya.test.store",
    matches = "postgresql",
    disabledReason = "one process at a time holds an H2 file")
class TwoServersTest {
  private static final int CALLS = 1000;
  private static final int QUOTA = 250;
  private static final int THREADS = 12;
  private static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");

  private final StoreSettings settings = TestStore.settings();
  private final Client client = new Client();
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

  @Test
  void spendOneQuotaExactly() throws Exception {
    try (Store store = Store.open(settings)) {
      Terms terms = new Terms(Optional.of((long) QUOTA), Set.of(), Optional.empty());
      Issued.Tenant tenant =
          new Accounts(store, Clock.systemUTC(), new SecureRandom())
              .create("test", new NewTenant("both", Optional.empty(), terms, Rate.UNLIMITED));
      sendAll(tenant.credentials().get(0));
      System.out.println("two servers, quota " + QUOTA + ": " + answers);
      assertThat(count("A 200") + count("B 200")).isEqualTo(QUOTA);
      assertThat(count("A 429") + count("B 429")).isEqualTo(CALLS - QUOTA);
      assertThat(count("A 200")).isPositive();
      assertThat(count("B 200")).isPositive();
      for (String sql : List.of("select used from bundles", "select count(*) from steps")) {
        assertThat(store.jdbc().sql(sql).query(Long.class).single()).isEqualTo(QUOTA);
      }
    }
  }

  private void sendAll(Issued.Credential key) throws InterruptedException {
    Call call =
        Client.basic(Call.post("/v1/documents:read"), key.id(), key.secret()).file("file", FRONT);
    Process a = ChildServer.launch(settings);
    Process b = ChildServer.launch(settings);
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    try (ChildServer serverA = ChildServer.ready(a);
        ChildServer serverB = ChildServer.ready(b)) {
      for (int i = 0; i < CALLS; i++) {
        boolean toA = i % 2 == 0;
        callers.execute(() -> send(toA ? "A" : "B", toA ? serverA.port() : serverB.port(), call));
      }
      callers.shutdown();
      assertThat(callers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      callers.shutdownNow();
      a.destroyForcibly();
      b.destroyForcibly();
    }
  }

  private void send(String server, int port, Call call) {
    String status = client.send(port, call).map(a -> " " + a.status()).orElse(" none");
    answers.computeIfAbsent(server + status, key -> new AtomicInteger()).incrementAndGet();
  }

  private int count(String answer) {
    return answers.getOrDefault(answer, new AtomicInteger()).get();
  }
}
