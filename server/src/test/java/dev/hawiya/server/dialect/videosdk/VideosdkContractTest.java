package dev.hawiya.server.dialect.videosdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.DialectContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VideosdkContractTest extends DialectContractTest {
  private static final String PICTURE =
      Call.base64(FakeReadings.picture("videosdk/same-picture-twice"));

  @Override
  protected String goodCase() {
    return "videosdk/same-picture-twice";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post("/ai/v1/ocr")
        .json("{\"frontPart\":\"data:image/jpeg;base64," + Call.base64(picture) + "\"}");
  }

  @Override
  protected Call signed(Call call, String id, String secret) {
    return call.header("Authorization", TestToken.of(id, secret));
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"backpart\":" + json + ", \"extra\": [0, {}]}");
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_KEY, WRONG_KEY -> new Answer(401, "INVALID_TOKEN");
      case EXPIRED_KEY -> new Answer(401, "INVALID_API_KEY");
      case DISABLED_KEY -> new Answer(401, "APIKEY_DEACTIVATED");
      case KEY_WITHOUT_PERMISSION -> new Answer(403, "UNAUTHORIZED_REQUEST");
      case QUOTA_USED_UP -> new Answer(402, "QUOTA_EXCEEDED");
      case TOO_MANY_REQUESTS -> new Answer(429, "TOO_MANY_REQUESTS");
      case BUSY -> new Answer(503, "SERVICE_UNAVAILABLE");
      case PICTURE_TOO_LARGE -> new Answer(413, "PAYLOAD_TOO_LARGE");
      case UNSUPPORTED_CONTENT_TYPE -> new Answer(415, "UNSUPPORTED_MEDIA_TYPE");
      case NOT_A_PICTURE, DAMAGED_PICTURE, NO_DOCUMENT, OTHER_DOCUMENT ->
          new Answer(422, "UNPROCESSABLE_DOCUMENT");
      case WRONG_METHOD, UNKNOWN_PATH -> new Answer(404, "NOT_FOUND");
      case BUG -> new Answer(500, "INTERNAL_SERVER_ERROR");
      default -> new Answer(400, "BAD_REQUEST");
    };
  }

  @Override
  protected String code(JsonNode error) {
    assertThat(error.propertyNames()).containsExactlyInAnyOrder("message", "name", "code");
    assertThat(error.get("message").asString()).isNotBlank();
    assertThat(error.get("code").asInt()).isGreaterThanOrEqualTo(400);
    return error.get("name").asString();
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains("\"idNumber\":\"28208151304597\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}",
        "{\"frontPart\":null,\"backPart\":null}",
        "{\"frontPart\":\"\",\"backpart\":\"\"}",
        "{\"front\":\"/9j/\"}"
      })
  void asksForAPart(String json) {
    assertThat(assertFails(Situation.NO_PICTURE, good().json(json)).body())
        .contains("frontPart or backPart must be given");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TD1", "TD2", "VISA", "nothing", "passport"})
  void readsNoOtherDocument(String shows) {
    assertFails(Situation.OTHER_DOCUMENT, showing(shows));
    String passport = Call.base64(FakeReadings.picture("videosdk/passport-twice"));
    String other = Call.base64(FakeReadings.picture(shows));
    String both = "{\"frontPart\":\"%s\",\"backPart\":\"%s\"}".formatted(other, passport);
    assertThat(send(good().json(both)).body()).contains("\"idType\":\"Passport\"");
  }

  @Test
  void refusesOnePartInTwoSpellings() {
    String both = "{\"frontPart\":\"%s\",\"frontpart\":\"%s\"}".formatted(PICTURE, PICTURE);
    assertThat(assertFails(Situation.BROKEN_BODY, good().json(both)).body()).contains("not both");
  }

  @Test
  void namesItsOwnLimit() {
    String large = Call.base64(new byte[8 * 1024 * 1024 + 1]);
    assertThat(
            assertFails(
                    Situation.PICTURE_TOO_LARGE, good().json("{\"backPart\":\"" + large + "\"}"))
                .body())
        .contains("backPart is larger than 8 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ai/v1/aadhaar-mask", "/ai/v1/identity/aadhaar/mask"})
  void saysWhatItDoesNotOffer(String path) {
    HttpResponse<String> response = send(good().path(path));
    assertThat(response.statusCode()).isEqualTo(501);
    assertThat(response.body()).contains("\"name\":\"NOT_SUPPORTED\"");
  }

  @Test
  void ownsEveryPathBelowItsRoot() {
    for (String path : List.of("/ai", "/ai/", "/ai/v1", "/ai/v2/ocr", "/ai/v1/ocr/")) {
      assertFails(Situation.UNKNOWN_PATH, good().path(path));
    }
  }
}
