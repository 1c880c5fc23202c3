package dev.hawiya.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the native API and what holds for each of its answers. */
public record NativeCalls(TestServer server) {
  static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");
  static final byte[] BACK = FakeReadings.picture("accuauth/back-multipart");
  static final byte[] STRANGER = FakeReadings.picture("videosdk/two-people#back");

  public static String basic(String id) {
    return "Basic " + Call.base64((id + ":" + TestAccounts.SECRET).getBytes());
  }

  public static Call post(String path) {
    return Call.post(path).header("Authorization", basic("test"));
  }

  public static Call get(String path) {
    return Call.get(path).header("Authorization", basic("test"));
  }

  /** A request to read as JSON; the pairs are further names and values. */
  static Call read(byte[] picture, String... pairs) {
    StringBuilder json = new StringBuilder("{\"image_base64\":\"" + Call.base64(picture) + "\"");
    for (int i = 0; i < pairs.length; i += 2) {
      json.append(",\"%s\":\"%s\"".formatted(pairs[i], pairs[i + 1]));
    }
    return post("/v1/documents:read").json(json.append('}').toString());
  }

  public HttpResponse<String> assertProblem(int status, Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(response.body()).doesNotContain(FakeReadings.PERSONAL, "Exception", "dev.hawiya");
    return response;
  }

  /** Reads a front; the transaction that it begins. */
  String front() {
    return front(basic("test"));
  }

  /** The same for another key. */
  String front(String authorization) {
    return assertReport(200, read(FRONT).header("Authorization", authorization))
        .get("transaction_id")
        .asString();
  }

  /** An operation that is for POST, at its own path, with a key that covers it. */
  void assertNeedsAKey(Call call) {
    assertProblem(401, call.header("Authorization", "Basic ?"));
    assertProblem(401, call.header("Authorization", basic("expired")));
    assertProblem(403, call.header("Authorization", basic("not-permitted")));
    assertProblem(405, call.method("GET"));
    assertProblem(404, call.path(call.path() + "s"));
  }

  public JsonNode assertReport(int status, Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return json(response);
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }
}
