package dev.hawiya.server.dialect.videosdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.dialect.DialectContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What holds for every dialect, on a document that may be no genuine one. */
class VideosdkSpoofContractTest extends DialectContractTest {
  private static final String PATH = "/ai/v1/face-verification/detect-spoof";

  private final VideosdkContractTest documents = new VideosdkContractTest();

  @Override
  protected String goodCase() {
    return "videosdk/spoof-screen";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post(PATH).json("{\"img\":\"" + Call.base64(picture) + "\"}");
  }

  @Override
  protected Call signed(Call call, String id, String secret) {
    return documents.signed(call, id, secret);
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"img\":" + json + "}");
  }

  @Override
  protected Answer answer(Situation situation) {
    return documents.answer(situation);
  }

  @Override
  protected String code(JsonNode error) {
    return documents.code(error);
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"spoof_detected\":true,\"accuracy\":0.8123}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TD1", "VISA", "nothing", "face 0"})
  void looksAtNothingElse(String shows) {
    assertThat(assertFails(Situation.OTHER_DOCUMENT, showing(shows)).body())
        .contains("unsupported: no document was found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAK-NIC", "PAK-SNIC", "PAK-NICOP", "PASSPORT"})
  void looksAtEveryDocumentItReads(String shows) {
    assertThat(send(showing(shows)).body())
        .isEqualTo("{\"spoof_detected\":false,\"accuracy\":0.95}");
  }
}
