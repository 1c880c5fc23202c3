package dev.hawiya.server.http;

import static dev.hawiya.server.http.NativeCalls.BACK;
import static dev.hawiya.server.http.NativeCalls.FRONT;
import static dev.hawiya.server.http.NativeCalls.STRANGER;
import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static dev.hawiya.server.http.NativeCalls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A person's check in several steps, over real HTTP. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class TransactionsTest {
  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  private static String id(JsonNode report) {
    return report.get("transaction_id").asString();
  }

  private static JsonNode check(JsonNode report, int index) {
    return report.get("cross_checks").get(index);
  }

  @Test
  void beginsWithAnyReading() {
    JsonNode first = calls.assertReport(200, read(FRONT));
    assertThat(UUID.fromString(id(first))).isNotNull();
    assertThat(UUID.fromString(first.get("request_id").asString())).isNotNull();
    assertThat(first.get("client_reference").isNull()).isTrue();
    assertThat(first.get("cross_checks").isEmpty()).isTrue();
    assertThat(id(calls.assertReport(200, read(FRONT)))).isNotEqualTo(id(first));
  }

  @Test
  void comparesEveryStepWithTheEarlierOnes() {
    JsonNode front = calls.assertReport(200, read(FRONT, "client_reference", "طلب 17"));
    JsonNode back = calls.assertReport(200, read(BACK, "transaction_id", id(front)));
    assertThat(id(back)).isEqualTo(id(front));
    assertThat(back.get("client_reference").asString()).isEqualTo("طلب 17");
    assertThat(back.get("cross_checks").size()).isEqualTo(4);
    assertThat(check(back, 0).get("id").asString()).isEqualTo("steps.same_number");
    assertThat(check(back, 0).get("result").asString()).isEqualTo("PASS");
    assertThat(check(back, 0).get("steps").get(0)).isEqualTo(front.get("request_id"));
    assertThat(check(back, 0).get("steps").get(1)).isEqualTo(back.get("request_id"));
    JsonNode other = calls.assertReport(200, read(STRANGER, "transaction_id", id(front)));
    assertThat(other.get("cross_checks").size()).isEqualTo(8);
    assertThat(check(other, 0).get("result").asString()).isEqualTo("FAIL");
    assertThat(check(other, 0).get("reason").asString()).startsWith("MISMATCH: ");
  }

  @Test
  void tellsAllThatWasFoundOut() {
    JsonNode front = calls.assertReport(200, read(FRONT, "client_reference", "one"));
    String id = id(front);
    JsonNode back =
        calls.assertReport(200, read(BACK, "transaction_id", id, "client_reference", "two"));
    calls.assertReport(200, read(STRANGER, "transaction_id", id));
    JsonNode all = calls.assertReport(200, get("/v1/transactions/" + id));
    assertThat(all.propertyNames())
        .containsExactly("id", "client_reference", "created", "steps", "cross_checks");
    assertThat(all.get("id").asString()).isEqualTo(id);
    assertThat(all.get("client_reference").asString()).isEqualTo("two");
    assertThat(all.get("created").asString()).matches("20.*Z");
    assertThat(all.get("steps").size()).isEqualTo(3);
    JsonNode second = all.get("steps").get(1);
    assertThat(second.propertyNames())
        .containsExactly("request_id", "service", "document", "created", "report");
    assertThat(second.get("request_id")).isEqualTo(back.get("request_id"));
    assertThat(second.get("service").asString()).isEqualTo("DOCUMENT");
    assertThat(second.at("/document/side").asString()).isEqualTo("back");
    assertThat(second.at("/report/fields")).isEqualTo(back.get("fields"));
    assertThat(all.get("cross_checks").size()).isEqualTo(3 * 4);
  }

  @Test
  void goesOnInEveryEncoding() {
    String id = id(calls.assertReport(200, read(FRONT)));
    String form = "transaction_id=" + id + "&image_base64=" + Call.base64(BACK).replace("=", "");
    calls.assertReport(200, post("/v1/documents:read").form(form));
    String parts =
        "--x\r\nContent-Disposition: form-data; name=\"transaction_id\"\r\n\r\n"
            + id
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"image_base64\"\r\n\r\n"
            + Call.base64(BACK)
            + "\r\n--x--\r\n";
    calls.assertReport(
        200, post("/v1/documents:read").body("multipart/form-data; boundary=x", parts.getBytes()));
    assertThat(calls.assertReport(200, get("/v1/transactions/" + id)).get("steps").size())
        .isEqualTo(3);
  }

  @Test
  void hidesTransactionsFromOtherTenants() {
    String id = id(calls.assertReport(200, read(FRONT)));
    Call foreign = get("/v1/transactions/" + id).header("Authorization", basic("other"));
    Call unknown = get("/v1/transactions/" + UUID.randomUUID());
    String told = calls.assertProblem(404, foreign).body().replace(id, "ID");
    assertThat(told)
        .isEqualTo(
            calls.assertProblem(404, unknown).body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"));
    calls.assertProblem(
        404, read(BACK, "transaction_id", id).header("Authorization", basic("other")));
    assertThat(calls.assertReport(200, get("/v1/transactions/" + id)).get("steps").size())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "null", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1"})
  void knowsNoSuchTransaction(String id) {
    calls.assertProblem(404, get("/v1/transactions/" + id));
    calls.assertProblem(404, read(FRONT, "transaction_id", id));
  }

  @Test
  void asksForAKey() {
    String path = "/v1/transactions/" + id(calls.assertReport(200, read(FRONT)));
    calls.assertProblem(401, Call.get(path));
    calls.assertProblem(401, get(path).header("Authorization", basic("disabled")));
    calls.assertProblem(403, get(path).header("Authorization", basic("not-permitted")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\nb", "\\u007f", "301"})
  void refusesReferencesThatItCannotKeep(String reference) {
    String sent = reference.equals("301") ? "x".repeat(301) : reference;
    calls.assertProblem(400, read(FRONT, "client_reference", sent));
    calls.assertReport(200, read(FRONT, "client_reference", "x".repeat(300)));
  }

  @Test
  void chargesNothingForLookingAndForWhatItCannotDo() {
    String tenant = basic(server.tenantWithQuota(1));
    Call unknown = read(FRONT, "transaction_id", UUID.randomUUID().toString());
    calls.assertProblem(404, unknown.header("Authorization", tenant));
    calls.assertReport(422, read(FakeReadings.picture("nothing")).header("Authorization", tenant));
    String id = id(calls.assertReport(200, read(FRONT).header("Authorization", tenant)));
    calls.assertProblem(429, read(FRONT).header("Authorization", tenant));
    calls.assertReport(200, get("/v1/transactions/" + id).header("Authorization", tenant));
  }
}
