package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.SisterContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import java.util.Map;

/** What holds for every dialect, on two faces to compare. */
class VlensFaceContractTest extends SisterContractTest {
  private static final byte[] FACE = FakeReadings.picture("face 0");
  private static final String COMPARE = "/v1/ocr/face/compare";

  VlensFaceContractTest() {
    super(new VlensContractTest());
  }

  @Override
  protected String goodCase() {
    return "face 30";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    Map<String, Object> values = Map.of("face_image1", FACE, "face_image2", picture);
    Call form = VlensCalls.form(COMPARE, values);
    return Call.post(COMPARE).body(form.headers().get("Content-Type"), form.body());
  }

  @Override
  protected Call withJsonValue(String json) {
    String first = Call.base64(FACE);
    return good()
        .json(
            "{\"face_image1\":\"%s\", \"face_image2\":%s, \"liveness\":2}".formatted(first, json));
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_DOCUMENT, OTHER_DOCUMENT -> new Answer(422, "4208");
      default -> super.answer(situation);
    };
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"isMatched\":true", "\"threshold\":2.4", "\"error_message\":null");
  }
}
