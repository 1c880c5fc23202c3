package dev.hawiya.server.dialect.accuauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose cards are read: of the key's country, else of the host's, else of any. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class AccuauthCountryTest {
  private static final String NEUTRAL = "127.0.0.1";

  private static HttpResponse<String> send(
      TestServer server, String key, String host, String shows) {
    return server.send(
        Call.post("/ocr/idcard")
            .header("X-DF-API-ID", key)
            .header("X-DF-API-SECRET", TestAccounts.SECRET)
            .header("Host", host)
            .file("file", FakeReadings.picture(shows)));
  }

  @ParameterizedTest
  @CsvSource({
    "test, " + NEUTRAL + ", accuauth/front-json, ''",
    "test, " + NEUTRAL + ", accuauth/pakistan-snic-front, SNIC",
    "test, cloudapi.egypt.accuauth.com, accuauth/front-json, ''",
    "test, cloudapi.pakistan-1.accuauth.com, accuauth/pakistan-snic-front, SNIC",
    "test, CLOUDAPI.PAKISTAN.ACCUAUTH.COM:8080, accuauth/pakistan-nic-back, NIC",
    "egypt, " + NEUTRAL + ", accuauth/front-json, ''",
    "egypt, cloudapi.pakistan.accuauth.com, accuauth/front-json, ''",
    "abroad, " + NEUTRAL + ", accuauth/pakistan-snic-front, SNIC",
    "abroad, cloudapi.egypt.accuauth.com, accuauth/pakistan-snic-front, SNIC"
  })
  void reads(String key, String host, String shows, String type, TestServer server) {
    HttpResponse<String> response = send(server, key, host, shows);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode card = JsonMapper.shared().readTree(response.body()).at("/results/0");
    assertThat(card.path("card_type").asString("")).isEqualTo(type);
    assertThat(card.has("card_type")).isEqualTo(!type.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "egypt, "
        + NEUTRAL
        + ", accuauth/pakistan-snic-front, shows a Pakistani ID card and not an Egyptian",
    "abroad, " + NEUTRAL + ", accuauth/front-json, shows an Egyptian ID card and not a Pakistani",
    "test, cloudapi.egypt.accuauth.com, accuauth/pakistan-nic-back, shows a Pakistani ID card and not an",
    "test, cloudapi.pakistan.accuauth.com, accuauth/back-multipart, shows an Egyptian ID card and not a",
    "egypt, cloudapi.pakistan.accuauth.com, accuauth/pakistan-snic-front, shows a Pakistani ID card",
    "abroad, " + NEUTRAL + ", passport, document of type UTO-P and not a Pakistani",
    "egypt, " + NEUTRAL + ", passport, document of type UTO-P and not an Egyptian",
    "egypt, " + NEUTRAL + ", vlens/passport, shows a passport and not an Egyptian ID card",
    "abroad, " + NEUTRAL + ", PASSPORT, shows a passport and not a Pakistani ID card",
    "egypt, " + NEUTRAL + ", TD1, zone (TD1) and not an Egyptian ID card",
    "abroad, " + NEUTRAL + ", TD2, zone (TD2) and not a Pakistani ID card",
    "test, " + NEUTRAL + ", VISA, shows a visa and not an Egyptian or Pakistani ID card",
    "test, " + NEUTRAL + ", passport, UTO-P and not an Egyptian or Pakistani ID card"
  })
  void saysWhatItSawInstead(
      String key, String host, String shows, String reason, TestServer server) {
    HttpResponse<String> response = send(server, key, host, shows);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body()).contains("DETECTION_FAILED", reason);
  }
}
