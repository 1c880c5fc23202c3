package dev.hawiya.server.dialect.videosdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.dialect.SisterContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every dialect, on a document that may be no genuine one. */
class VideosdkSpoofContractTest extends SisterContractTest {
  private static final String PATH = "/ai/v1/face-verification/detect-spoof";

  VideosdkSpoofContractTest() {
    super(new VideosdkContractTest());
  }

  @Override
  protected String goodCase() {
    return "videosdk/spoof-screen";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post(PATH).json("{\"img\":\"" + Call.base64(picture) + "\"}");
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json("{\"img\":" + json + "}");
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"spoof_detected\":true,\"accuracy\":0.8123}");
  }

  @ParameterizedTest
  @CsvSource({
    "TD1, unsupported: the document in the image is of another kind",
    "VISA, unsupported: the document in the image is of another kind",
    "nothing, neither a document nor a face was found in the image"
  })
  void looksAtNothingElse(String shows, String message) {
    assertThat(assertFails(Situation.OTHER_DOCUMENT, showing(shows)).body()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "face 0  | {\"spoof_detected\":false,\"accuracy\":0.9996}",
        "print 0 | {\"spoof_detected\":true,\"accuracy\":0.9697}"
      })
  void looksAtAFaceAlone(String shows, String answer) {
    assertThat(send(showing(shows)).body()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"faces 0 9, several faces", "far 0, closer", "dark 0, light", "dim 0, looks like"})
  void saysWhatIsWrongWithAFace(String shows, String advice) {
    HttpResponse<String> response = send(showing(shows));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("UNPROCESSABLE_FACE").containsIgnoringCase(advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAK-NIC", "PAK-SNIC", "PAK-NICOP", "PASSPORT"})
  void looksAtEveryDocumentItReads(String shows) {
    assertThat(send(showing(shows)).body())
        .isEqualTo("{\"spoof_detected\":false,\"accuracy\":0.95}");
  }
}
