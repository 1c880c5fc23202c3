package dev.hawiya.server.dialect.valify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The passport's endpoint under bad input, and its signature. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class ValifyPassportTest {
  private static final String SECRET = TestAccounts.SECRET;
  private static final String LOGIN =
      "grant_type=password&username=test&password=%s&client_id=test&client_secret=%s"
          .formatted(SECRET, SECRET);

  private static HttpResponse<String> send(TestServer server, String path, String body) {
    String answer = server.send(Call.post("/api/o/token/").form(LOGIN)).body();
    String token = JsonMapper.shared().readTree(answer).get("access_token").asString();
    return server.send(
        Call.post(path).json(body.replace('\'', '"')).header("Authorization", "Bearer " + token));
  }

  private static String picture(String shows) {
    return Call.base64(FakeReadings.picture(shows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | {",
        "400 | {'document_type':'passport'}",
        "400 | {'document_type':'passport','data':{'bundle_key':'test'}}",
        "400 | {'document_type':'passport','data':{'bundle_key':'test','img':''}}",
        "400 | {'document_type':'passport','data':{'bundle_key':'test','img':[1]}}",
        "400 | {'document_type':'passport','data':{'bundle_key':'test','front_img':'YQ'}}",
        "400 | {'document_type':'passport','data':{'img':'YQ'}}",
        "400 | {'document_type':'egy_nid','data':{'bundle_key':'test','img':'YQ'}}",
        "400 | {'document_type':'egy_passport','data':{'bundle_key':'test','img':'YQ'}}",
        "401 | {'document_type':'passport','data':{'bundle_key':'other','img':'YQ'}}",
        "415 | {'document_type':'passport','data':{'bundle_key':'test','img':'*'}}",
        "422 | {'document_type':'passport','data':{'bundle_key':'test','img':'YQ'}}"
      })
  void refusesBadInput(int status, String body, TestServer server) {
    HttpResponse<String> response = send(server, "/api/v1.1/ocr/", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(JsonMapper.shared().readTree(response.body()).get("message").asString())
        .isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, No passport could be read",
    "TD1, not a passport",
    "VISA, not a passport",
    "passport, not a passport",
    "valify/front-only, not a passport"
  })
  void refusesAnotherDocument(String shows, String message, TestServer server) {
    String body =
        "{'document_type':'passport','data':{'bundle_key':'test','img':'" + picture(shows) + "'}}";
    HttpResponse<String> response = send(server, "/api/v1.1/ocr", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    JsonNode error = JsonMapper.shared().readTree(response.body());
    assertThat(error.get("error_code").asInt()).isEqualTo(5009);
    assertThat(error.get("message").asString()).contains(message);
  }

  @Test
  void theIdCardsEndpointReadsNoPassport(TestServer server) {
    String body =
        "{'document_type':'egy_nid','data':{'bundle_key':'test','front_img':'%s'}}"
            .formatted(picture("valify/passport"));
    HttpResponse<String> response = send(server, "/api/v1.5/ocr/", body);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("not an Egyptian national ID");
  }

  @Test
  void signsItsAnswers(TestServer server) {
    String body =
        "{'document_type':'passport','data':{'bundle_key':'test','img':'%s'}}"
            .formatted(picture("valify/passport"));
    HttpResponse<String> response = send(server, "/api/v1.1/ocr/", body);
    assertThat(response.headers().firstValue("hmac"))
        .hasValue(
            ValifySignature.of(
                JsonMapper.shared().readValue(response.body(), new TypeReference<>() {}), SECRET));
  }

  @Test
  void otherPathsOfItsVersionAreNotThere(TestServer server) {
    assertThat(send(server, "/api/v1.1/face/match/", "{}").body())
        .isEqualTo("{\"message\":\"Not Found\"}");
  }
}
