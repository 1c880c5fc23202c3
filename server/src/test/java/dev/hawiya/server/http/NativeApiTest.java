package dev.hawiya.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
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
import tools.jackson.databind.json.JsonMapper;

@Tag("store")
@ExtendWith(TestServer.Extension.class)
class NativeApiTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");
  private static final Call READ =
      Call.post("/v1/documents:read").header("Authorization", basic("test"));

  private TestServer server;

  private static String basic(String id) {
    return "Basic " + Call.base64((id + ":" + TestAccounts.SECRET).getBytes());
  }

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
  }

  private HttpResponse<String> assertProblem(int status, Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(response.body()).doesNotContain(FakeReadings.PERSONAL, "Exception", "dev.hawiya");
    return response;
  }

  private JsonNode assertReport(int status, Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return JsonMapper.shared().readTree(response.body());
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
    assertProblem(415, READ.body("image/jpeg", FRONT));
    assertProblem(415, READ.body("nonsense", FRONT));
  }

  @Test
  void refusesTooLargePictures() {
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

  @Test
  void answersWrongMethodsAndPaths() {
    assertProblem(405, READ.method("GET"));
    assertProblem(404, READ.path("/v1/documents"));
    assertProblem(404, READ.path("/"));
  }

  @Test
  void describesItself() {
    JsonNode api = JsonMapper.shared().readTree(server.send(Call.get("/v3/api-docs")).body());
    JsonNode read = api.get("paths").get("/v1/documents:read").get("post");
    assertThat(read.at("/requestBody/content").propertyNames())
        .containsExactlyInAnyOrder("multipart/form-data", "application/json");
    assertThat(read.get("responses").propertyNames()).contains("200", "400", "401", "422", "503");
    assertThat(read.at("/security/0").has("basic")).isTrue();
    HttpResponse<String> page = server.send(Call.get("/swagger-ui/index.html"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }
}
