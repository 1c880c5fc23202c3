package dev.hawiya.server.dialect.accuauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.DialectContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccuauthContractTest extends DialectContractTest {
  private static final String SIDE = "card_side";
  private static final byte[] FRONT = FakeReadings.picture("accuauth/front-json");

  @Override
  protected String goodCase() {
    return "accuauth/front-json";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post("/ocr/idcard").file("file", picture);
  }

  @Override
  protected Call signed(Call call, String id, String secret) {
    return call.header("X-DF-API-ID", id).header("X-DF-API-SECRET", secret);
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"image_base64\":" + json + ", \"detect_face\": [0, {}]}");
  }

  @Override
  protected boolean readsPdf() {
    return true;
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_KEY, WRONG_KEY, DISABLED_KEY -> new Answer(401, "UNAUTHORIZED");
      case EXPIRED_KEY -> new Answer(401, "KEY_EXPIRED");
      case KEY_WITHOUT_PERMISSION -> new Answer(403, "NO_PERMISSION");
      case QUOTA_USED_UP -> new Answer(403, "OUT_OF_QUOTA");
      case TOO_MANY_REQUESTS, BUSY -> new Answer(403, "RATE_LIMIT_EXCEEDED");
      case NO_DOCUMENT, OTHER_DOCUMENT -> new Answer(400, "DETECTION_FAILED");
      case WRONG_METHOD, UNKNOWN_PATH -> new Answer(404, "NOT_FOUND");
      case BUG -> new Answer(500, "INTERNAL_ERROR");
      default -> new Answer(400, "INVALID_ARGUMENT");
    };
  }

  @Override
  protected String code(JsonNode error) {
    assertThat(error.propertyNames()).containsExactlyInAnyOrder("status", "reason", "request_id");
    assertThat(error.get("request_id").asString()).matches("TID[0-9a-f]{32}");
    assertThat(error.get("reason").asString()).isNotBlank();
    return error.get("status").asString();
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).contains("\"status\":\"OK\"", "\"card_side\":\"front\"");
  }

  @Test
  void readsBase64HoweverItIsWritten() {
    String plain = Call.base64(FRONT);
    String urlSafe = Base64.getUrlEncoder().withoutPadding().encodeToString(FRONT);
    String wrapped = plain.replaceAll("(.{8})", "$1\\\\n ");
    assertGood(send(withJsonValue("\"" + plain + "\"")));
    assertGood(send(withJsonValue("\"data:image/jpeg;base64," + plain + "\"")));
    assertGood(send(withJsonValue("\"" + urlSafe + "\"")));
    assertGood(send(withJsonValue("\"" + wrapped + "\"")));
  }

  @Test
  void readsAFormWhosePlusSignsAreNotEscaped() {
    String form = "card_type=1&image_base64=" + Call.base64(FRONT).replace("=", "%3D");
    assertGood(send(good().form(form)));
  }

  @Test
  void readsBase64AsAMultipartPart() {
    assertGood(send(good().file("image_base64", Call.base64(FRONT).getBytes())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"image_base64\": null}", "{\"image_base64\": \"\"}", "{\"a\": 1}"})
  void saysWhatIsMissingInTheVendorsWords(String json) {
    assertThat(assertFails(Situation.NO_PICTURE, good().json(json)).body())
        .contains("\"reason\":\"must specify 'file' or 'image_base64' argument\"");
  }

  @Test
  void refusesBoth() {
    String both = "file=a&image_base64=b";
    assertThat(assertFails(Situation.BROKEN_BODY, good().form(both)).body()).contains("not both");
  }

  @ParameterizedTest
  @CsvSource({
    "accuauth/front-json then accuauth/back-multipart, front back",
    "accuauth/back-multipart then accuauth/front-json, back front",
    "nothing then accuauth/back-multipart, back",
    "PASSPORT then accuauth/front-json then accuauth/pakistan-nic-back, front back"
  })
  void answersEveryCardOfAFile(String pages, String sides) {
    HttpResponse<String> response = send(good().file("file", FakeReadings.pdf(pages)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(
            JsonMapper.shared().readTree(response.body()).get("results").findValuesAsString(SIDE))
        .containsExactly(sides.split(" "));
  }

  @Test
  void leavesOutCardsOfAnotherCountry() {
    byte[] pages = FakeReadings.pdf("accuauth/pakistan-nic-back", "accuauth/front-json");
    HttpResponse<String> response = send(signed(unsigned(pages), "abroad", SECRET));
    assertThat(
            JsonMapper.shared().readTree(response.body()).get("results").findValuesAsString(SIDE))
        .containsExactly("back");
  }

  @Test
  void refusesABrokenPdf() {
    Call broken = good().file("file", "%PDF-1.7".getBytes());
    assertThat(assertFails(Situation.NOT_A_PICTURE, broken).body()).contains("not a picture");
  }

  @Test
  void refusesOtherFilesAndTinyPictures() {
    Call gif = good().file("file", "GIF89a........".getBytes());
    assertThat(assertFails(Situation.NOT_A_PICTURE, gif).body()).contains("JPG, PNG or PDF");
    assertThat(assertFails(Situation.NOT_A_PICTURE, showing("tiny")).body()).contains("128 x 128");
  }

  @ParameterizedTest
  @ValueSource(ints = {5 * 1024 * 1024 + 1, 18 * 1024 * 1024, 30 * 1024 * 1024})
  void namesItsOwnLimit(int bytes) {
    Call large = good().file("file", Arrays.copyOf(FRONT, bytes));
    assertThat(assertFails(Situation.PICTURE_TOO_LARGE, large).body()).contains("than 5 MB");
  }

  @Test
  void refusesAKeyOfAThirdCountry() {
    assertFails(Situation.KEY_WITHOUT_PERMISSION, signed(good(), "elsewhere", SECRET));
  }

  @Test
  void answersEveryRequestUnderItsOwnId() {
    assertThat(send(good()).body()).isNotEqualTo(send(good()).body());
  }
}
