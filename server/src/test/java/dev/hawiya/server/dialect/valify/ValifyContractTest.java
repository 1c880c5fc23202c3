package dev.hawiya.server.dialect.valify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.DialectContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValifyContractTest extends DialectContractTest {
  private static final String OCR = "/api/v1.5/ocr/";
  private static final byte[] FRONT = FakeReadings.picture("valify/front-and-back");

  /** Stands in a body for the bundle of whoever signs the call. */
  private static final String OWN_BUNDLE = "{{bundle}}";

  private static final String BODY =
      "{\"document_type\":\"egy_nid\",\"data\":{\"bundle_key\":\"%s\",\"front_img\":%s,\"extra\":1}}";

  /** A token and the calls it is good for yet, so that not every call must log in. */
  private String token = "";

  private int callsLeft;

  @Override
  protected String goodCase() {
    return "valify/front-and-back";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post(OCR).json(BODY.formatted(OWN_BUNDLE, "\"" + Call.base64(picture) + "\""));
  }

  @Override
  protected Call signed(Call call, String id, String secret) {
    String body = new String(call.body(), StandardCharsets.UTF_8).replace(OWN_BUNDLE, id);
    boolean usual = id.equals(ID) && secret.equals(SECRET);
    return call.json(body)
        .header("Authorization", "Bearer " + (usual ? usual() : token(id, secret)));
  }

  private String usual() {
    if (callsLeft == 0) {
      token = token(ID, SECRET);
      callsLeft = 3;
    }
    callsLeft--;
    return token;
  }

  private String token(String id, String secret) {
    String form =
        "grant_type=password&username=%s&password=%s&client_id=%s&client_secret=%s"
            .formatted(id, secret, id, secret);
    JsonNode answer =
        JsonMapper.shared().readTree(send(Call.post("/api/o/token/").form(form)).body());
    return answer.path("access_token").asString("none");
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json(BODY.formatted(ID, json));
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_KEY, WRONG_KEY, DISABLED_KEY, EXPIRED_KEY ->
          new Answer(403, "Forbidden \u2013 specified access_token could not be found");
      case KEY_WITHOUT_PERMISSION ->
          new Answer(401, "Unauthorized \u2013 your Bundle key is invalid");
      case QUOTA_USED_UP -> new Answer(422, "5001");
      case TOO_MANY_REQUESTS, BUSY -> new Answer(429, "Too Many Requests");
      case BAD_BASE64, UNSUPPORTED_CONTENT_TYPE -> new Answer(415, "Unsupported Media Type");
      case NOT_A_PICTURE, DAMAGED_PICTURE -> new Answer(422, "5015");
      case NO_DOCUMENT, OTHER_DOCUMENT -> new Answer(422, "5009");
      case WRONG_METHOD, UNKNOWN_PATH -> new Answer(404, "Not Found");
      case BUG -> new Answer(500, "Internal Server Error");
      default ->
          new Answer(
              400,
              "Bad Request \u2013 invalid request received (e.g. missing Bundle key, required"
                  + " parameters or invalid json) | Make sure all the required parameters are"
                  + " included");
    };
  }

  @Override
  protected String code(JsonNode error) {
    if (!error.has("error_code")) {
      assertThat(error.propertyNames()).containsExactly("message");
      return error.get("message").asString();
    }
    assertThat(error.propertyNames())
        .containsExactlyInAnyOrder("message", "error_code", "transaction_id", "trials_remaining");
    assertThat(error.get("message").asString()).isNotBlank();
    return error.get("error_code").asString();
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains("\"first_name\":\"ياسمين\"");
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "{}",
        "{\"document_type\":\"egy_nid\"}",
        "{\"document_type\":\"egy_nid\",\"data\":[]}",
        "{\"document_type\":\"passport\",\"data\":{\"bundle_key\":\"test\",\"front_img\":\"YQ\"}}",
        "{\"document_type\":5,\"data\":{\"bundle_key\":\"test\",\"front_img\":\"YQ\"}}",
        "{\"data\":{\"bundle_key\":\"test\",\"front_img\":\"YQ\"}}",
        "{\"document_type\":\"egy_nid\",\"data\":{\"front_img\":\"YQ\"}}",
        "{\"document_type\":\"egy_nid\",\"data\":{\"bundle_key\":\"\",\"front_img\":\"YQ\"}}",
        "{\"document_type\":\"egy_nid\",\"data\":{\"bundle_key\":\"test\",\"front_img\":\" \"}}",
        "{\"document_type\":\"egy_nid\",\"data\":{\"bundle_key\":\"test\",\"front_img\":\"YQ\","
            + "\"extras\":\"all\"}}"
      })
  void refusesWhatLacksSomething(String body) {
    assertFails(Situation.NO_PICTURE, good().json(body));
  }

  @Test
  void refusesTheBundleOfAnotherTenant() {
    Call call = good();
    String body = new String(call.body(), StandardCharsets.UTF_8);
    assertFails(
        Situation.KEY_WITHOUT_PERMISSION,
        call.json(body.replace("\"bundle_key\":\"test\"", "\"bundle_key\":\"other\"")));
  }

  @Test
  void countsTrialsDown() {
    Call call = unsignedWith(token(ID, SECRET));
    for (int left = 2; left >= 0; left--) {
      assertThat(json(send(call)).get("trials_remaining").asInt()).isEqualTo(left);
    }
    HttpResponse<String> fourth = send(call);
    assertThat(fourth.statusCode()).isEqualTo(422);
    assertThat(json(fourth).get("error_code").asInt()).isEqualTo(7007);
    assertThat(json(fourth).get("message").asString()).contains("new access token");
    assertThat(json(fourth).get("trials_remaining").asInt()).isZero();
  }

  @Test
  void spendsATrialOnWhatItCannotRead() {
    String token = token(ID, SECRET);
    Call call = unsignedWith(token);
    for (String bad : List.of("{", BODY.formatted(ID, "\"*\""), BODY.formatted("no", "\"YQ\""))) {
      assertThat(send(call.json(bad)).statusCode()).isIn(400, 415, 401);
    }
    HttpResponse<String> unread = send(call.json(BODY.formatted(ID, "\"YQ\"")));
    assertThat(unread.statusCode()).isEqualTo(422);
    assertThat(json(unread).get("trials_remaining").asInt()).isEqualTo(2);
    assertThat(json(send(call)).get("trials_remaining").asInt()).isEqualTo(1);
  }

  @Test
  void grantsExactlyThreeOfManyConcurrentCalls() throws Exception {
    Call call = unsignedWith(token(ID, SECRET));
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(() -> send(call).statusCode());
    }
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> status : threads.invokeAll(calls)) {
        statuses.add(status.get());
      }
      assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
      assertThat(statuses).filteredOn(status -> status == 422).hasSize(17);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void signsItsAnswers() {
    HttpResponse<String> response = send(good());
    Map<String, Object> body =
        JsonMapper.shared().readValue(response.body(), new TypeReference<>() {});
    assertThat(response.headers().firstValue("hmac")).hasValue(ValifySignature.of(body, SECRET));
  }

  @Test
  void takesTheTokenFromEitherHeader() {
    String body = BODY.formatted(ID, "\"" + Call.base64(FRONT) + "\"");
    String token = token(ID, SECRET);
    assertGood(
        send(
            Call.post(OCR)
                .json(body)
                .header("Authorization", "Basic dGVzdA==")
                .header("Authentication", "bearer " + token)));
    assertFails(Situation.NO_KEY, Call.post(OCR).json(body).header("Authorization", token));
  }

  private Call unsignedWith(String token) {
    return Call.post(OCR)
        .json(BODY.formatted(ID, "\"" + Call.base64(FRONT) + "\""))
        .header("Authorization", "Bearer " + token);
  }
}
