package dev.hawiya.server.http;

import static dev.hawiya.server.http.NativeCalls.FRONT;
import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@Tag("store")
@ExtendWith(TestServer.Extension.class)
class ClassifyTest {
  private static final Call CLASSIFY = post("/v1/documents:classify");
  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  @Test
  void saysWhatIsShownAndWhyAndNothingElse() {
    JsonNode report = calls.assertReport(200, CLASSIFY.file("file", FRONT));
    assertThat(report.propertyNames()).containsExactly("status", "document", "evidence");
    assertThat(report.get("document").propertyNames())
        .containsExactly("type", "side", "confidence");
    assertThat(report.at("/document/type").asString()).isEqualTo("EGY-NID");
    assertThat(report.at("/document/side").asString()).isEqualTo("front");
  }

  @Test
  void namesPlates() {
    byte[] plate = FakeReadings.picture("vlens/license-plate");
    JsonNode report = calls.assertReport(200, CLASSIFY.file("file", plate));
    assertThat(report.at("/document/type").asString()).isEqualTo("EGY-PLATE");
    assertThat(report.propertyNames()).containsExactly("status", "document", "evidence");
  }

  @Test
  void saysWhyNot() {
    JsonNode nothing =
        calls.assertReport(422, CLASSIFY.file("file", FakeReadings.picture("nothing")));
    assertThat(nothing.get("reason").asString()).startsWith("NO_DOCUMENT: ");
    assertThat(nothing.at("/document/type").asString()).isEqualTo("UNKNOWN");
    calls.assertReport(422, CLASSIFY.file("file", FakeReadings.picture("damaged")));
    calls.assertProblem(400, CLASSIFY.json("{}"));
    calls.assertProblem(401, Call.post("/v1/documents:classify").file("file", FRONT));
    calls.assertProblem(500, CLASSIFY.file("file", FakeReadings.picture("bug")));
    calls.assertProblem(503, CLASSIFY.file("file", FakeReadings.picture("busy")));
  }

  @Test
  void isChargedOnlyWhereItKnowsTheDocument() {
    Call call = CLASSIFY.header("Authorization", basic(server.tenantWithQuota(1)));
    calls.assertReport(422, call.file("file", FakeReadings.picture("nothing")));
    calls.assertReport(200, call.file("file", FRONT));
    calls.assertProblem(429, call.file("file", FRONT));
  }
}
