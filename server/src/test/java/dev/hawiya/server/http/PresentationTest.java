package dev.hawiya.server.http;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whether a genuine document is shown, as {@code presentation} asks. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class PresentationTest {
  private static final byte[] SCREEN = FakeReadings.picture("vlens/front-screen");
  private static final String BASE64 = Call.base64(SCREEN);
  private static final String PATH = "/v1/documents:read";

  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    calls = new NativeCalls(shared);
  }

  private static Call json(String presentation) {
    return NativeCalls.post(PATH)
        .json("{\"image_base64\":\"" + BASE64 + "\",\"presentation\":" + presentation + "}");
  }

  private static Call form(String presentation) {
    String escaped = BASE64.replace("+", "%2B").replace("=", "%3D").replace("/", "%2F");
    return NativeCalls.post(PATH).form("image_base64=" + escaped + "&presentation=" + presentation);
  }

  private static Call body(String query) {
    return NativeCalls.post(PATH + query).body("image/jpeg", SCREEN);
  }

  @Test
  void isToldWhereAskedInAnyKindOfBody() {
    for (Call call :
        List.of(json("true"), json("\"true\""), form("true"), body("?presentation=true"))) {
      JsonNode report = calls.assertReport(200, call);
      assertThat(report.get("presentation").toString())
          .isEqualTo("{\"format\":\"screen\",\"live\":false,\"tampered\":false}");
      assertThat(report.get("checks").toString())
          .contains(
              "{\"id\":\"document.screen\",\"result\":\"FAIL\","
                  + "\"reason\":\"ATTACK: it was seen\",\"score\":0.8}")
          .contains("document.text");
    }
  }

  @Test
  void isNotLookedForUnasked() {
    for (Call call : List.of(json("false"), json("null"), json("\"\""), form(""), body(""))) {
      JsonNode report = calls.assertReport(200, call);
      assertThat(report.has("presentation")).isFalse();
      assertThat(report.get("checks").toString()).doesNotContain("document.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "1", "\"TRUE\""})
  void refusesWhatIsNeither(String value) {
    assertThat(calls.assertProblem(400, json(value)).body()).contains("presentation");
    String bare = value.replace("\"", "");
    calls.assertProblem(400, form(bare));
    calls.assertProblem(400, body("?presentation=" + bare));
  }

  @Test
  void isKeptWithTheStep() {
    String id = calls.assertReport(200, json("true")).get("transaction_id").asString();
    JsonNode kept = calls.assertReport(200, NativeCalls.get("/v1/transactions/" + id));
    assertThat(kept.at("/steps/0/report/presentation/format").asString()).isEqualTo("screen");
    assertThat(kept.at("/steps/0/report/checks").toString()).contains("document.screen", "0.8");
  }

  @Test
  void isAnotherRequestUnderAnIdempotencyKey() {
    String key = UUID.randomUUID().toString();
    calls.assertReport(200, json("false").header("Idempotency-Key", key));
    calls.assertProblem(422, json("true").header("Idempotency-Key", key));
  }
}
