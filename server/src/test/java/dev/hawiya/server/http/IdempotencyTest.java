package dev.hawiya.server.http;

import static dev.hawiya.server.http.NativeCalls.BACK;
import static dev.hawiya.server.http.NativeCalls.FRONT;
import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static dev.hawiya.server.http.NativeCalls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are repeated under one Idempotency-Key, over real HTTP. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class IdempotencyTest {
  private static final int CALLERS = 8;
  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  private static String newKey() {
    return "key " + UUID.randomUUID();
  }

  private static Call under(String key, Call call) {
    return call.header("Idempotency-Key", key);
  }

  private HttpResponse<String> assertFirst(Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Idempotency-Replayed")).isEmpty();
    return response;
  }

  private void assertReplays(HttpResponse<String> first, Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body()).isEqualTo(first.body());
  }

  private int steps(HttpResponse<String> read, String authorization) {
    String id = NativeCalls.json(read).get("transaction_id").asString();
    Call look = get("/v1/transactions/" + id).header("Authorization", authorization);
    return calls.assertReport(200, look).get("steps").size();
  }

  @Test
  void repeatsTheFirstAnswerWithoutChargingAgain() {
    String tenant = basic(server.tenantWithQuota(1));
    Call call = under(newKey(), read(FRONT)).header("Authorization", tenant);
    HttpResponse<String> first = assertFirst(call);
    assertReplays(first, call);
    assertReplays(first, call);
    assertThat(steps(first, tenant)).isEqualTo(1);
    calls.assertProblem(429, under(newKey(), call));
  }

  @Test
  void addsAStepOnce() {
    String id = NativeCalls.json(server.send(read(FRONT))).get("transaction_id").asString();
    Call call = under(newKey(), read(BACK, "transaction_id", id));
    HttpResponse<String> first = assertFirst(call);
    assertReplays(first, call);
    assertThat(steps(first, basic("test"))).isEqualTo(2);
  }

  @Test
  void knowsARequestHoweverItIsEncoded() {
    String key = newKey();
    HttpResponse<String> first = assertFirst(under(key, read(FRONT)));
    assertReplays(first, under(key, post("/v1/documents:read").file("file", FRONT)));
  }

  @Test
  void refusesAnotherRequestUnderTheKey() {
    String key = newKey();
    HttpResponse<String> first = assertFirst(under(key, read(FRONT)));
    for (Call other :
        List.of(
            read(BACK),
            read(FRONT, "client_reference", "other"),
            read(FRONT, "transaction_id", UUID.randomUUID().toString()),
            post("/v1/documents:classify").file("file", FRONT))) {
      assertThat(calls.assertProblem(422, under(key, other)).body()).contains("another request");
    }
    assertReplays(first, under(key, read(FRONT)));
  }

  @Test
  void keepsOnlySuccesses() {
    String key = newKey();
    calls.assertReport(422, under(key, read(FakeReadings.picture("damaged"))));
    calls.assertReport(422, under(key, read(FakeReadings.picture("nothing"))));
    calls.assertProblem(500, under(key, read(FakeReadings.picture("bug"))));
    calls.assertProblem(503, under(key, read(FakeReadings.picture("busy"))));
    calls.assertProblem(400, under(key, post("/v1/documents:read").json("{}")));
    calls.assertProblem(404, under(key, read(FRONT, "transaction_id", "x")));
    assertFirst(under(key, read(FRONT)));
  }

  @Test
  void keepsTenantsApart() {
    String key = newKey();
    HttpResponse<String> first = assertFirst(under(key, read(FRONT)));
    Call other = under(key, read(FRONT)).header("Authorization", basic("other"));
    assertThat(assertFirst(other).body()).isNotEqualTo(first.body());
    calls.assertProblem(401, other.header("Authorization", basic("nobody")));
  }

  @Test
  void repeatsClassifications() {
    String tenant = basic(server.tenantWithQuota(1));
    Call call = under(newKey(), post("/v1/documents:classify").file("file", FRONT));
    HttpResponse<String> first = assertFirst(call.header("Authorization", tenant));
    assertReplays(first, call.header("Authorization", tenant));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 255})
  void takesKeysOfEveryLength(int length) {
    String tenant = basic(server.tenantWithQuota(1));
    assertFirst(under("~".repeat(length), read(FRONT)).header("Authorization", tenant));
  }

  @Test
  void refusesKeysThatAreTooLongOrEmpty() {
    calls.assertProblem(400, under("k".repeat(256), read(FRONT)));
    calls.assertProblem(400, under("", read(FRONT)));
    calls.assertProblem(400, under("a\tb", read(FRONT)));
  }

  @RepeatedTest(5)
  void answersManyAtOnceAsOne() throws Exception {
    String tenant = basic(server.tenantWithQuota(1));
    Call call = under(newKey(), read(FRONT)).header("Authorization", tenant);
    CountDownLatch start = new CountDownLatch(CALLERS);
    Callable<HttpResponse<String>> caller =
        () -> {
          start.countDown();
          start.await();
          return sentUntilNotBusy(call);
        };
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    List<Future<HttpResponse<String>>> sent =
        Stream.generate(() -> callers.submit(caller)).limit(CALLERS).toList();
    int replayed = 0;
    String body = sent.get(0).get().body();
    for (Future<HttpResponse<String>> answer : sent) {
      assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
      assertThat(answer.get().body()).isEqualTo(body);
      replayed += answer.get().headers().firstValue("Idempotency-Replayed").isPresent() ? 1 : 0;
    }
    callers.shutdown();
    assertThat(replayed).isEqualTo(CALLERS - 1);
    assertThat(steps(sent.get(0).get(), tenant)).isEqualTo(1);
  }

  /** A machine of few cores lets fewer callers wait than there are here. */
  private HttpResponse<String> sentUntilNotBusy(Call call) {
    HttpResponse<String> response = server.send(call);
    while (response.statusCode() == 503) {
      response = server.send(call);
    }
    return response;
  }
}
