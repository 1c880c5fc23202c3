package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.SisterContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import java.util.Map;

/** What holds for every dialect, on three frames of a face. */
class VlensLivenessContractTest extends SisterContractTest {
  private static final byte[] FIRST = FakeReadings.picture("body 0");
  private static final byte[] SECOND = FakeReadings.picture("body 1");
  private static final String LIVENESS = "/v1/ocr/liveness/multi";

  VlensLivenessContractTest() {
    super(new VlensContractTest());
  }

  @Override
  protected String goodCase() {
    return "body 2";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    Call form =
        VlensCalls.form(LIVENESS, Map.of("face_1", FIRST, "face_2", SECOND, "face_3", picture));
    return Call.post(LIVENESS).body(form.headers().get("Content-Type"), form.body());
  }

  @Override
  protected Call withJsonValue(String json) {
    return good()
        .json(
            "{\"face_1\":\"%s\", \"face_2\":\"%s\", \"face_3\":%s}"
                .formatted(Call.base64(FIRST), Call.base64(SECOND), json));
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_DOCUMENT, OTHER_DOCUMENT -> new Answer(422, "4207");
      default -> super.answer(situation);
    };
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"isMatched\":true", "\"liveness\":true", "\"error_message\":null");
  }
}
