package dev.hawiya.server.http;

import static dev.hawiya.server.http.NativeCalls.BACK;
import static dev.hawiya.server.http.NativeCalls.FRONT;
import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static dev.hawiya.server.http.NativeCalls.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Faces by the native API, over real HTTP. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class FacesTest {
  private static final String COMPARE = "/v1/faces:compare";
  private static final String MATCH = "/v1/faces:match";

  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  private static Call compare(String first, String second, String more) {
    return post(COMPARE)
        .json(
            "{\"first_base64\":\"%s\",\"second_base64\":\"%s\"%s}"
                .formatted(
                    Call.base64(FakeReadings.picture(first)),
                    Call.base64(FakeReadings.picture(second)),
                    more));
  }

  private static Call match(String shows, String transaction) {
    return read(FakeReadings.picture(shows), "transaction_id", transaction).path(MATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "0, same, 1, 0.001",
    "67, same, 0.390731, 0.001",
    "68, different, 0.374607, 0.01",
    "73, different, 0.292372, 0.01",
    "74, different, 0.275637,",
    "120, different, -0.5,"
  })
  void decides(int angle, String decision, double score, Double rate) {
    JsonNode told = calls.assertReport(200, compare("face 0", "face " + angle, ""));
    assertThat(told.propertyNames())
        .containsExactly(
            "decision", "score", "probability", "threshold", "fmr", "reasons", "request_id");
    assertThat(told.get("decision").asString()).isEqualTo(decision);
    assertThat(told.get("score").asDouble()).isEqualTo(score, within(1e-6));
    assertThat(told.get("probability").asDouble())
        .isEqualTo(1 / (1 + Math.exp(-20 * (score - 0.40))), within(1e-5));
    assertThat(told.get("threshold").asDouble()).isEqualTo(0.38);
    assertThat(told.get("fmr").isNull()).isEqualTo(rate == null);
    assertThat(told.get("fmr").asDouble(-1)).isEqualTo(rate == null ? -1 : rate);
    assertThat(told.get("reasons")).isEmpty();
    assertThat(UUID.fromString(told.get("request_id").asString())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, face 0, first NO_FACE",
    "face 0, nothing, second NO_FACE",
    "faces 0 90, face 0, first SEVERAL_FACES",
    "face 0, far 0, second FACE_TOO_SMALL"
  })
  void saysWhyItDecidesNothing(String first, String second, String why) {
    JsonNode told = calls.assertReport(200, compare(first, second, ""));
    assertThat(told.get("decision").asString()).isEqualTo("undecided");
    assertThat(told.get("score").isNull()).isEqualTo(why.endsWith("NO_FACE"));
    assertThat(told.get("probability").isNull()).isEqualTo(why.endsWith("NO_FACE"));
    JsonNode reason = told.at("/reasons/0");
    assertThat(reason.get("picture").asString() + " " + reason.get("code").asString())
        .isEqualTo(why);
    assertThat(reason.get("advice").asString()).isNotBlank();
  }

  @Test
  void takesTheLargestFaceOfADocument() {
    for (String flag : List.of("true", "\"true\"")) {
      String document = ",\"first_is_document\":" + flag;
      JsonNode told = calls.assertReport(200, compare("faces 0 90", "face 0", document));
      assertThat(told.get("decision").asString()).isEqualTo("same");
    }
    JsonNode photo =
        calls.assertReport(200, compare("faces 0 90", "face 0", ",\"first_is_document\":false"));
    assertThat(photo.get("decision").asString()).isEqualTo("undecided");
  }

  @Test
  void comparesFilesAndKeepsNothing() {
    List<Long> before = server.kept();
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"first\"; filename=\"a.jpg\"\r\n\r\n"
            + "%s\r\n--x\r\nContent-Disposition: form-data; name=\"second\"\r\n\r\n%s\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"first_is_document\"\r\n\r\ntrue\r\n"
            + "--x--\r\n";
    String picture = "\u00ff\u00d8\u00ff\u00e0face 0\0";
    byte[] body =
        form.formatted(picture, picture).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    JsonNode told =
        calls.assertReport(200, post(COMPARE).body("multipart/form-data; boundary=x", body));
    assertThat(told.get("decision").asString()).isEqualTo("same");
    assertThat(server.kept()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {}",
        "400 | {",
        "400 | []",
        "400 | {\"first_base64\":\"AAAA\"}",
        "400 | {\"first_base64\":5,\"second_base64\":\"AAAA\"}",
        "400 | {\"first_base64\":true,\"second_base64\":\"AAAA\"}",
        "400 | {\"first_base64\":\"*\",\"second_base64\":\"AAAA\"}",
        "400 | {\"first_base64\":\"AAAA\",\"second_base64\":\"\"}",
        "400 | {\"first_base64\":\"AAAA\",\"first\":\"a\",\"second_base64\":\"AAAA\"}",
        "400 | {\"first_base64\":\"AAAA\",\"second_base64\":\"AAAA\",\"first_is_document\":1}",
        "400 | {\"first_base64\":\"AAAA\",\"second_base64\":\"AAAA\",\"first_is_document\":\"x\"}",
        "422 | {\"first_base64\":\"AAAA\",\"second_base64\":\"AAAA\"}"
      })
  void refusesMalformedPairs(int status, String json) {
    calls.assertProblem(status, post(COMPARE).json(json));
  }

  @Test
  void saysWhichPictureItRefuses() {
    String told = calls.assertProblem(422, compare("face 0", "damaged", "")).body();
    assertThat(told).contains("the second picture: ", "\"reason\":\"DAMAGED\"");
    calls.assertProblem(503, compare("busy", "face 0", ""));
    calls.assertProblem(500, compare("bug", "face 0", ""));
    calls.assertProblem(415, post(COMPARE).body("image/jpeg", FRONT));
    String large = Call.base64(new byte[8 * 1024 * 1024]);
    String pair = "{\"first_base64\":\"%s\",\"second_base64\":\"%s\"}".formatted(large, large);
    assertThat(calls.assertProblem(413, post(COMPARE).json(pair)).body()).contains("15 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {COMPARE, MATCH})
  void asksForAKeyThatCoversFaces(String path) {
    Call call =
        path.equals(MATCH) ? match("face 0", calls.front()) : compare("face 0", "face 0", "");
    calls.assertNeedsAKey(call);
  }

  @Test
  void chargesOnlyWhatItAnswers() {
    String tenant = basic(server.tenantWithQuota(2));
    String id = calls.front(tenant);
    calls.assertProblem(422, compare("damaged", "face 0", "").header("Authorization", tenant));
    calls.assertProblem(422, match("damaged", id).header("Authorization", tenant));
    calls.assertReport(200, match("face 0", id).header("Authorization", tenant));
    calls.assertProblem(429, match("face 0", id).header("Authorization", tenant));
    calls.assertProblem(429, compare("face 0", "face 0", "").header("Authorization", tenant));
  }

  @Test
  void matchesThePortraitOfATransaction() {
    String id = calls.front();
    calls.assertReport(200, read(BACK, "transaction_id", id));
    JsonNode same = calls.assertReport(200, match("face 50", id));
    assertThat(same.get("decision").asString()).isEqualTo("same");
    assertThat(same.get("transaction_id").asString()).isEqualTo(id);
    JsonNode other = calls.assertReport(200, match("face 90", id));
    assertThat(other.get("decision").asString()).isEqualTo("different");
    JsonNode steps = calls.assertReport(200, get("/v1/transactions/" + id)).get("steps");
    assertThat(steps.size()).isEqualTo(4);
    JsonNode step = steps.get(2);
    assertThat(step.get("service").asString()).isEqualTo("FACE");
    assertThat(step.get("document").isNull()).isTrue();
    assertThat(step.get("request_id")).isEqualTo(same.get("request_id"));
    assertThat(step.get("report").propertyNames())
        .containsExactly("decision", "score", "probability", "threshold", "fmr", "reasons");
    assertThat(step.at("/report/score")).isEqualTo(same.get("score"));
  }

  @Test
  void comparesOnlyReadingsAfterAFace() {
    String id = calls.front();
    calls.assertReport(200, match("face 0", id));
    JsonNode back = calls.assertReport(200, read(BACK, "transaction_id", id));
    assertThat(back.get("cross_checks").size()).isEqualTo(4);
    JsonNode all = calls.assertReport(200, get("/v1/transactions/" + id));
    assertThat(all.get("cross_checks").size()).isEqualTo(4);
  }

  @Test
  void needsAPortraitToMatch() {
    String back = calls.assertReport(200, read(BACK)).get("transaction_id").asString();
    assertThat(calls.assertProblem(409, match("face 0", back)).body())
        .contains("\"reason\":\"NEVER_READ\"");
    calls.assertProblem(400, read(FRONT).path(MATCH));
    calls.assertProblem(404, match("face 0", UUID.randomUUID().toString()));
    calls.assertProblem(404, match("face 0", "x"));
    calls.assertProblem(
        404, match("face 0", calls.front()).header("Authorization", basic("other")));
  }

  @Test
  void answersARepeatedRequestOnce() {
    String tenant = basic(server.tenantWithQuota(3));
    String id = calls.front(tenant);
    for (Call call : List.of(match("face 0", id), compare("face 0", "face 90", ""))) {
      Call keyed =
          call.header("Authorization", tenant).header("Idempotency-Key", call.path() + " once");
      JsonNode first = calls.assertReport(200, keyed);
      assertThat(calls.assertReport(200, keyed)).isEqualTo(first);
    }
    Call other =
        compare("face 0", "face 91", "")
            .header("Authorization", tenant)
            .header("Idempotency-Key", COMPARE + " once");
    assertThat(calls.assertProblem(422, other).body()).contains("another request");
    Call look = get("/v1/transactions/" + id).header("Authorization", tenant);
    assertThat(calls.assertReport(200, look).get("steps").size()).isEqualTo(2);
  }

  @Test
  void describesItself() {
    JsonNode paths = calls.assertReport(200, Call.get("/v3/api-docs")).get("paths");
    JsonNode compare = paths.get(COMPARE).get("post");
    assertThat(compare.at("/requestBody/content").propertyNames())
        .containsExactlyInAnyOrder("multipart/form-data", "application/json");
    assertThat(compare.get("responses").propertyNames())
        .containsExactlyInAnyOrder(
            "200", "400", "401", "403", "404", "413", "415", "422", "429", "503");
    JsonNode match = paths.get(MATCH).get("post");
    assertThat(match.get("responses").propertyNames()).contains("409");
    assertThat(match.at("/parameters/0/name").asString()).isEqualTo("Idempotency-Key");
    assertThat(match.at("/responses/200/content/application~1json/examples").toString())
        .contains("undecided");
  }
}
