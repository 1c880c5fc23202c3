package dev.hawiya.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Tag("store")
@ExtendWith(TestServer.Extension.class)
class NativeApiTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");
  private static final Call READ =
      Call.post("/v1/documents:read").header("Authorization", basic("test"));

  private TestServer server;

  private static String basic(String id) {
    return NativeCalls.basic(id);
  }

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
  }

  private HttpResponse<String> assertProblem(int status, Call call) {
    return new NativeCalls(server).assertProblem(status, call);
  }

  private JsonNode assertReport(int status, Call call) {
    return new NativeCalls(server).assertReport(status, call);
  }

  @Test
  void readsEveryEncoding() {
    String base64 = Call.base64(FRONT);
    JsonNode report = assertReport(200, READ.file("file", FRONT));
    assertThat(report.at("/document/type").asString()).isEqualTo("EGY-NID");
    assertThat(report.at("/document/side").asString()).isEqualTo("front");
    assertReport(200, READ.json("{\"image_base64\":\"" + base64 + "\",\"more\":{}}"));
    assertReport(200, READ.json("{\"image_base64\":\"data:image/png;base64," + base64 + "\"}"));
  }

  @Test
  void reportsARefusedPicture() {
    assertThat(assertReport(422, READ.file("file", FakeReadings.picture("damaged"))).at("/status"))
        .hasToString("\"rejected\"");
    assertReport(422, READ.file("file", FakeReadings.picture("nothing")));
    assertReport(422, READ.file("file", "text".getBytes()));
  }

  @Test
  void letsNobodyInWithoutAKey() {
    Call stranger = Call.post("/v1/documents:read").file("file", FRONT);
    assertThat(assertProblem(401, stranger).headers().firstValue("WWW-Authenticate")).isPresent();
    assertProblem(401, stranger.header("Authorization", "Basic ?"));
    assertProblem(401, stranger.header("Authorization", "Bearer test"));
    assertProblem(401, stranger.header("Authorization", basic("nobody")));
    assertProblem(401, stranger.header("Authorization", basic("expired")));
    assertProblem(401, stranger.header("Authorization", basic("disabled")));
    assertProblem(403, stranger.header("Authorization", basic("not-permitted")));
    assertProblem(429, stranger.header("Authorization", basic("out-of-quota")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{",
        "[]",
        "null",
        "{\"image_base64\":5}",
        "{\"image_base64\":\"*\"}",
        "{} {}",
        "{\"image_base64\":\"data:image/png,abc\"}",
        "{\"image_base64\":\"a\",\"image_base64\":\"b\"}"
      })
  void refusesMalformedJson(String json) {
    assertProblem(400, READ.json(json));
  }

  @Test
  void refusesOtherMalformedRequests() {
    assertProblem(400, READ);
    assertProblem(400, READ.body("multipart/form-data", FRONT));
    assertProblem(400, READ.body("multipart/form-data; boundary=x", "--x\r\nbroken".getBytes()));
    assertProblem(400, READ.form("image_base64=%"));
    assertProblem(400, READ.body("image/jpeg", new byte[0]));
    assertProblem(415, READ.body("application/zip", FRONT));
    assertProblem(415, READ.body("nonsense", FRONT));
  }

  @Test
  void readsABodyThatIsThePicture() {
    Call plain = READ.path(READ.path() + "?client_reference=mine").body("image/jpeg", FRONT);
    JsonNode first = assertReport(200, plain);
    assertThat(first.get("client_reference").asString()).isEqualTo("mine");
    String id = first.get("transaction_id").asString();
    Call second = READ.path(READ.path() + "?transaction_id=" + id).body("image/png", FRONT);
    assertThat(assertReport(200, second).get("transaction_id").asString()).isEqualTo(id);
  }

  @Test
  void reportsEveryDocumentOfAFile() {
    byte[] scan = FakeReadings.pdf("accuauth/front-json", "accuauth/back-multipart");
    JsonNode report = assertReport(200, READ.body("application/pdf", scan));
    assertThat(report.at("/document/side").asString()).isEqualTo("front");
    assertThat(report.at("/further")).hasSize(1);
    assertThat(report.at("/further/0/document/side").asString()).isEqualTo("back");
    assertThat(report.at("/further/0").has("status")).isFalse();
    JsonNode checks = report.get("cross_checks");
    assertThat(checks).isNotEmpty();
    assertThat(checks.get(0).get("steps").get(0)).isEqualTo(report.get("request_id"));
    JsonNode next = assertReport(200, NativeCalls.read(FRONT, "transaction_id", id(report)));
    assertThat(next.get("cross_checks").size()).isGreaterThan(checks.size());
  }

  private static String id(JsonNode report) {
    return report.get("transaction_id").asString();
  }

  @Test
  void refusesTooLargePictures() {
    assertProblem(413, READ.body("image/jpeg", new byte[15 * MEGABYTE + 1]));
    assertProblem(413, READ.file("file", new byte[15 * MEGABYTE + 1]));
    assertProblem(413, READ.file("file", new byte[17 * MEGABYTE]));
    assertProblem(413, READ.file("file", new byte[30 * MEGABYTE]));
    String large = Call.base64(new byte[15 * MEGABYTE + 1]);
    assertProblem(413, READ.json("{\"image_base64\":\"" + large + "\"}"));
    assertProblem(413, READ.json("{\"image_base64\":\"" + large + large + "\"}"));
  }

  @Test
  void takesTheLargestPicture() {
    byte[] largest = Arrays.copyOf(FRONT, 15 * MEGABYTE);
    assertReport(200, READ.file("file", largest));
    assertReport(200, READ.json("{\"image_base64\":\"" + Call.base64(largest) + "\"}"));
  }

  @Test
  void readsOnUnderAStreamOfBadInput() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(4);
    List<Future<?>> streams = new ArrayList<>();
    for (int caller = 0; caller < 3; caller++) {
      streams.add(callers.submit(this::sendBadInput));
    }
    streams.add(callers.submit(() -> IntStream.range(0, 60).forEach(i -> readsEveryEncoding())));
    for (Future<?> stream : streams) {
      stream.get();
    }
    callers.shutdown();
  }

  private void sendBadInput() {
    for (int i = 0; i < 20; i++) {
      assertProblem(400, READ.json("{"));
      assertProblem(400, READ.body("multipart/form-data; boundary=x", FRONT));
      assertProblem(413, READ.body("application/json", new byte[1 + 22 * MEGABYTE]));
      assertProblem(500, READ.file("file", FakeReadings.picture("bug")));
      assertReport(422, READ.file("file", FakeReadings.picture("damaged")));
    }
  }

  @Test
  void answersOutagesAndBugs() {
    assertThat(
            assertProblem(503, READ.file("file", FakeReadings.picture("busy")))
                .headers()
                .firstValue("Retry-After"))
        .hasValue("1");
    assertProblem(500, READ.file("file", FakeReadings.picture("bug")));
  }

  @ParameterizedTest
  @CsvSource({
    "405, GET, /v1/documents:read",
    "405, DELETE, /v1/documents:read",
    "405, PATCH, /v1/documents:classify",
    "405, PUT, /v1/documents:classify",
    "405, POST, /v1/transactions/x",
    "405, DELETE, /v1/transactions/x",
    "404, POST, /v1/documents",
    "404, POST, /v1/documents:read/",
    "404, POST, /v1/documents:reading",
    "404, POST, /v1/documents%3Aread/x",
    "404, GET, /v1/transactions",
    "404, GET, /v1/transactions/",
    "404, GET, /v1/transactions/x/y",
    "404, GET, /v1",
    "404, GET, /v1/",
    "404, GET, /v2/documents:read",
    "404, GET, /"
  })
  void answersWrongMethodsAndPaths(int status, String method, String path) {
    assertProblem(status, READ.method(method).path(path));
  }

  @Test
  void namesTheMethodsThereAre() {
    assertThat(assertProblem(405, READ.method("GET")).headers().firstValue("Allow"))
        .hasValue("POST");
  }

  @Test
  void describesItself() {
    JsonNode api = assertReport(200, Call.get("/v3/api-docs"));
    assertThat(api.get("paths").propertyNames())
        .contains("/v1/documents:read", "/v1/documents:classify", "/v1/transactions/{id}");
    for (String path : List.of("/v1/documents:read", "/v1/documents:classify")) {
      JsonNode post = api.get("paths").get(path).get("post");
      assertThat(post.at("/requestBody/content").propertyNames())
          .containsExactlyInAnyOrder(
              "multipart/form-data", "application/json", "image/*", "application/pdf");
      assertThat(post.get("responses").propertyNames())
          .containsExactlyInAnyOrder(
              "200", "400", "401", "403", "404", "413", "415", "422", "429", "503");
      assertThat(post.at("/security/0").has("basic")).isTrue();
      assertThat(post.at("/parameters").findValuesAsString("name"))
          .contains("Idempotency-Key")
          .hasSize(path.endsWith("read") ? 4 : 1);
      assertThat(post.at("/responses/200/content/application~1json/examples").toString())
          .contains("EGY-NID");
    }
    JsonNode include = api.get("paths").get("/v1/documents:read").at("/post/parameters/0");
    assertThat(include.get("name").asString()).isEqualTo("include");
    assertThat(include.at("/schema/items/enum")).hasSize(2);
    JsonNode get = api.get("paths").get("/v1/transactions/{id}").get("get");
    assertThat(get.get("responses").propertyNames()).contains("200", "401", "404", "429");
    assertThat(get.at("/parameters").findValuesAsString("name")).containsExactly("id");
    assertThat(api.at("/components/schemas/JsonUpload/properties").propertyNames())
        .containsExactlyInAnyOrder(
            "image_base64", "transaction_id", "client_reference", "presentation", "plates");
    assertThat(api.at("/paths/~1v1~1documents:read/post/description").asString())
        .contains(
            "document.screen", "document.text", "`unknown`", "nothing was seen", "`PAK-PLATE`");
    assertThat(api.at("/paths/~1v1~1documents:read/post/responses/200").toString())
        .contains("EGY-PLATE", "\"letters\"");
  }

  @Test
  void hasAPageToTryIt() {
    HttpResponse<String> page = server.send(Call.get("/swagger-ui/index.html"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }
}
