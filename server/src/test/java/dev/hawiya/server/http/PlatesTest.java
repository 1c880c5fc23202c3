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

/** Number plates, as {@code plates} asks, and as they are told where nobody asks. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class PlatesTest {
  private static final byte[] PLATE = FakeReadings.picture("vlens/license-plate");
  private static final String PATH = "/v1/documents:read";

  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    calls = new NativeCalls(shared);
  }

  private static Call json(byte[] picture, String flags) {
    return NativeCalls.post(PATH)
        .json("{\"image_base64\":\"" + Call.base64(picture) + "\"" + flags + "}");
  }

  private static Call body(byte[] picture, String query) {
    return NativeCalls.post(PATH + query).body("image/jpeg", picture);
  }

  @Test
  void areReadAskedOrNotWhereThereIsNoDocument() {
    for (Call call :
        List.of(
            json(PLATE, ",\"plates\":true"),
            json(PLATE, ",\"plates\":\"true\",\"presentation\":false"),
            body(PLATE, "?plates=true"),
            body(PLATE, "?plates=false"),
            json(PLATE, ",\"presentation\":true"),
            json(PLATE, ""))) {
      JsonNode report = calls.assertReport(200, call);
      assertThat(report.at("/document/type").asString()).isEqualTo("EGY-PLATE");
      assertThat(report.at("/fields/plate_letters/value").asString()).isEqualTo("سنق");
      assertThat(report.at("/fields/plate_digits/value").asString()).isEqualTo("953");
      assertThat(report.at("/plate/letters").toString()).isEqualTo("[\"س\",\"ن\",\"ق\"]");
      assertThat(report.at("/plate/characters")).isNotEmpty();
      assertThat(report.at("/plate/use/code").asString()).isEqualTo("private");
    }
  }

  @Test
  void areAllThatIsLookedForWhereAsked() {
    JsonNode report = calls.assertReport(422, json(NativeCalls.FRONT, ",\"plates\":true"));
    assertThat(report.get("reason").asString()).startsWith("NO_PLATE: ");
    assertThat(report.get("fields")).isEmpty();
  }

  @Test
  void areToldUnreadWhereAsked() {
    byte[] unread = FakeReadings.picture("vlens/license-plate-unread");
    JsonNode report = calls.assertReport(200, body(unread, "?plates=true"));
    assertThat(report.at("/document/type").asString()).isEqualTo("PLATE");
    assertThat(report.get("fields")).isEmpty();
    assertThat(report.get("missing").propertyNames())
        .containsExactly("plate_letters", "plate_digits");
    calls.assertReport(422, body(unread, ""));
  }

  @Test
  void areAStepLikeAnyOther() {
    String id =
        calls.assertReport(200, json(PLATE, ",\"plates\":true")).get("transaction_id").asString();
    JsonNode kept = calls.assertReport(200, NativeCalls.get("/v1/transactions/" + id));
    assertThat(kept.at("/steps/0/document/type").asString()).isEqualTo("EGY-PLATE");
    assertThat(kept.at("/steps/0/report/plate/letters/0").asString()).isEqualTo("س");
    JsonNode front =
        calls.assertReport(200, NativeCalls.read(NativeCalls.FRONT, "transaction_id", id));
    assertThat(front.get("cross_checks").toString()).doesNotContain("FAIL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "1", "\"TRUE\"", "[true]"})
  void refusesWhatIsNeither(String value) {
    String problem = calls.assertProblem(400, json(PLATE, ",\"plates\":" + value)).body();
    assertThat(problem).contains("plates");
    calls.assertProblem(400, body(PLATE, "?plates=yes"));
  }

  @Test
  void doNotGoWithThePresentationOfADocument() {
    String both = ",\"plates\":true,\"presentation\":true";
    assertThat(calls.assertProblem(400, json(PLATE, both)).body()).contains("does not go with");
    calls.assertProblem(400, body(PLATE, "?plates=true&presentation=true"));
  }

  @Test
  void areAnotherRequestUnderAnIdempotencyKey() {
    String key = UUID.randomUUID().toString();
    calls.assertReport(200, json(PLATE, "").header("Idempotency-Key", key));
    calls.assertProblem(422, json(PLATE, ",\"plates\":true").header("Idempotency-Key", key));
  }
}
