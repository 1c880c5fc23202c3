package dev.hawiya.server.http.screening;

import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.http.NativeCalls;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A server with its own clocks, from an import of another process to the webhook. */
class WatchedImportTest {
  @Test
  void tellsWhenAnotherProcessImports() throws Exception {
    TestLists lists = TestLists.none().put("own", "A1|PERSON|Yarosh Imaginov|1990|Utopia||Made up");
    List<String> told = new CopyOnWriteArrayList<>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          told.add(new String(exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    hook.start();
    String url = "\"webhook\":{\"url\":\"http://127.0.0.1:" + hook.getAddress().getPort() + "/\"}";
    try (TestServer own = TestServer.over(lists.folder(), "--hawiya.webhooks.insecure=true")) {
      NativeCalls there = new NativeCalls(own);
      JsonNode begun =
          there.assertReport(
              200,
              post("/v1/screening/watches").json("{\"name\":\"Quintus Fabelwesen\"," + url + "}"));
      lists.put("own", "A2|PERSON|Quintus Fabelwesen|1960|Utopia||Made up");
      await().atMost(Duration.ofSeconds(40)).until(() -> told.size() == 1);
      assertThat(told.get(0)).contains("A2").doesNotContain("Yarosh");
      await()
          .atMost(Duration.ofSeconds(5))
          .until(
              () ->
                  there
                      .assertReport(200, get("/v1/screening/watches/" + begun.get("id").asString()))
                      .at("/deliveries/0/state")
                      .asString()
                      .equals("told"));
    } finally {
      hook.stop(0);
    }
  }
}
