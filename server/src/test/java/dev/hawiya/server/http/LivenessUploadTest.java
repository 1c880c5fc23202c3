package dev.hawiya.server.http;

import static dev.hawiya.server.http.BurstCalls.LIVENESS;
import static dev.hawiya.server.http.BurstCalls.json;
import static dev.hawiya.server.http.BurstCalls.judge;
import static dev.hawiya.server.http.NativeCalls.FRONT;
import static dev.hawiya.server.http.NativeCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How frames are sent to the native API, and which are refused. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class LivenessUploadTest {
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    calls = new NativeCalls(shared);
  }

  @Test
  void takesFiles() {
    String id = calls.front();
    assertThat(calls.assertReport(200, form("frames", 3, id)).at("/match/decision").asString())
        .isEqualTo("same");
    assertThat(calls.assertProblem(400, form("frames", 2, id)).body()).contains("exactly three");
    assertThat(calls.assertProblem(400, form("frames", 4, id)).body()).contains("these are 4");
    calls.assertProblem(400, form("frame", 3, id));
    calls.assertProblem(400, form("frames", 3, id, "transaction_id"));
  }

  private static Call form(String name, int frames, String id, String... more) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < frames; i++) {
      part(body, name, "\u00ff\u00d8\u00ff\u00e0body " + i + "\0");
    }
    part(body, "transaction_id", id);
    Stream.of(more).forEach(again -> part(body, again, id));
    byte[] bytes = body.append("--x--\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    return post(LIVENESS).body("multipart/form-data; boundary=x", bytes);
  }

  private static void part(StringBuilder body, String name, String value) {
    body.append("--x\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append("\"\r\n\r\n")
        .append(value)
        .append("\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {}",
        "400 | {",
        "400 | []",
        "400 | {\"frames_base64\":[]}",
        "400 | {\"frames_base64\":null}",
        "400 | {\"frames_base64\":\"AAAA\"}",
        "400 | {\"frames_base64\":5}",
        "400 | {\"frames_base64\":{\"a\":\"AAAA\"}}",
        "400 | {\"frames_base64\":[\"AAAA\",\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",\"AAAA\",\"AAAA\",\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",\"\",\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",5,\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",[\"AAAA\"],\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",null,\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",\"*\",\"AAAA\"]}",
        "400 | {\"frames_base64\":[\"AAAA\",\"AAAA\"",
        "400 | {\"frames_base64\":[\"AAAA\",\"AAAA\",\"AAAA\"],\"frames\":\"a\"}",
        "400 | {\"frames_base64\":[\"AAAA\",\"AAAA\",\"AAAA\"],\"transaction_id\":[]}",
        "400 | {\"frames_base64\":[\"AAAA\",\"AAAA\",\"AAAA\"],\"client_reference\":\"\\u0001\"}",
        "422 | {\"frames_base64\":[\"AAAA\",\"AAAA\",\"AAAA\"]}"
      })
  void refusesMalformedBursts(int status, String json) {
    calls.assertProblem(status, post(LIVENESS).json(json));
  }

  @Test
  void saysWhichFrameItRefuses() {
    assertThat(calls.assertProblem(422, judge("body 0", "damaged", "body 2")).body())
        .contains("the second frame: ", "\"reason\":\"DAMAGED\"");
    calls.assertProblem(503, judge("body 0", "body 1", "busy"));
    calls.assertProblem(500, judge("bug", "body 1", "body 2"));
    calls.assertProblem(415, post(LIVENESS).body("image/jpeg", FRONT));
  }

  @Test
  void limitsEveryFrame() {
    byte[] small = FakeReadings.picture("body 0");
    byte[] most = Arrays.copyOf(FakeReadings.picture("body 1"), 500 * 1024);
    byte[] large = Arrays.copyOf(FakeReadings.picture("body 2"), 500 * 1024 + 1);
    calls.assertReport(200, json("", small, most, most));
    assertThat(calls.assertProblem(413, json("", small, most, large)).body())
        .contains("the third frame is 501 KB: send at most 500 KB a frame");
    byte[] huge = new byte[13 * 1024 * 1024];
    assertThat(calls.assertProblem(413, json("", huge)).body()).contains("larger than 16 MB");
  }

  @Test
  void describesItself() {
    JsonNode all = calls.assertReport(200, Call.get("/v3/api-docs"));
    JsonNode judge = all.get("paths").get(LIVENESS).get("post");
    assertThat(judge.at("/requestBody/content").propertyNames())
        .containsExactlyInAnyOrder("multipart/form-data", "application/json");
    assertThat(judge.get("responses").propertyNames())
        .containsExactlyInAnyOrder(
            "200", "400", "401", "403", "404", "409", "413", "415", "422", "429", "503");
    assertThat(judge.at("/parameters/0/name").asString()).isEqualTo("Idempotency-Key");
    assertThat(judge.at("/responses/200/content/application~1json/examples").propertyNames())
        .containsExactly("live", "attack", "inconclusive");
    assertThat(all.at("/components/schemas/JsonBurst/properties").propertyNames())
        .containsExactlyInAnyOrder("frames_base64", "transaction_id", "client_reference");
  }
}
