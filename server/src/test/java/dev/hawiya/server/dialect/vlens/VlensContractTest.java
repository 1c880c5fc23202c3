package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.DialectContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VlensContractTest extends DialectContractTest {
  private static final byte[] FRONT = VlensCalls.FRONT;

  @Override
  protected String goodCase() {
    return "vlens/front-json";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post("/v1/ocr/id/front/file").file("file", picture);
  }

  @Override
  protected Call signed(Call call, String id, String secret) {
    return call.header("ApiKey", id + "-" + secret);
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"image\":" + json + ", \"other\": [0, {}]}");
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_KEY, WRONG_KEY, DISABLED_KEY, EXPIRED_KEY -> new Answer(401, "401");
      case KEY_WITHOUT_PERMISSION -> new Answer(422, "4004");
      case QUOTA_USED_UP -> new Answer(422, "4002");
      case TOO_MANY_REQUESTS -> new Answer(429, "429");
      case NO_PICTURE, BROKEN_BODY, WRONG_TYPE_OF_VALUE -> new Answer(400, "400");
      case BAD_BASE64, UNSUPPORTED_CONTENT_TYPE, NOT_A_PICTURE, DAMAGED_PICTURE ->
          new Answer(415, "415");
      case PICTURE_TOO_LARGE -> new Answer(422, "5002");
      case NO_DOCUMENT -> new Answer(422, "3011");
      case OTHER_DOCUMENT -> new Answer(422, "5001");
      case WRONG_METHOD -> new Answer(405, "405");
      case UNKNOWN_PATH -> new Answer(404, "404");
      case BUSY -> new Answer(503, "503");
      case BUG -> new Answer(500, "500");
    };
  }

  @Override
  protected String code(JsonNode error) {
    return String.valueOf(VlensCalls.code(error));
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"error_message\":null", "\"fake\":false", "\"idNumber\":\"28208151304589\"");
  }

  @Test
  void readsBase64HoweverItIsWritten() {
    String plain = Call.base64(FRONT);
    String urlSafe = Base64.getUrlEncoder().withoutPadding().encodeToString(FRONT);
    assertGood(send(withJsonValue("\"data:image/jpeg;base64," + plain + "\"")));
    assertGood(send(withJsonValue("\"" + urlSafe + "\"")));
    assertGood(send(VlensCalls.form("/v1/ocr/id/front/file", Map.of("image", plain))));
    assertGood(send(VlensCalls.form("/v1/ocr/id/front/file", Map.of("image", FRONT))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json; charset=utf-8", "text/json", "application/json-patch+json"})
  void readsJsonHoweverItIsNamed(String type) {
    byte[] json = ("{\"image\":\"" + Call.base64(FRONT) + "\"}").getBytes();
    assertGood(send(good().body(type, json)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "Bearer", "bearer", ""})
  void takesAnEmptyBearerForNone(String authorization) {
    assertGood(send(good().header("Authorization", authorization)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer x", "Bearer a.b.c", "Basic eA==", "x"})
  void refusesABearerThatIsNone(String authorization) {
    HttpResponse<String> response = send(good().header("Authorization", authorization));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).contains("\"error_code\":403");
  }

  @ParameterizedTest
  @ValueSource(ints = {3 * 1024 * 1024 + 1, 15 * 1024 * 1024, 30 * 1024 * 1024})
  void namesItsOwnLimit(int bytes) {
    Call large = good().file("file", Arrays.copyOf(FRONT, bytes));
    assertThat(assertFails(Situation.PICTURE_TOO_LARGE, large).body()).contains("than 3 MB");
  }

  @Test
  void readsAPictureOfTheLargestSize() {
    byte[] largest = Arrays.copyOf(FRONT, 3 * 1024 * 1024);
    assertGood(send(good().file("file", largest)));
    String base64 = Call.base64(largest);
    assertGood(send(withJsonValue("\"" + base64 + "\"")));
    assertGood(send(VlensCalls.form("/v1/ocr/id/front/file", Map.of("image", base64))));
  }

  @Test
  void refusesBothAFileAndAnImage() {
    Call both = VlensCalls.form("/v1/ocr/id/front/file", Map.of("file", FRONT, "image", FRONT));
    assertThat(assertFails(Situation.BROKEN_BODY, both).body()).contains("not both");
  }

  @Test
  void refusesAKeyOfAnotherCountry() {
    assertFails(Situation.KEY_WITHOUT_PERMISSION, signed(good(), "abroad", SECRET));
  }

  @Test
  void tellsAnExpiredSubscription() {
    HttpResponse<String> response = send(signed(good(), "bundle-expired", SECRET));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("\"error_code\":4007");
  }

  @Test
  void leavesTheRestOfThePathToTheNativeApi() {
    HttpResponse<String> response =
        send(Call.post("/v1/documents:read").file("file", FakeReadings.picture(goodCase())));
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }
}
