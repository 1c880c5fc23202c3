package dev.hawiya.server.dialect.videosdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.dialect.SisterContractTest;
import dev.hawiya.server.dialect.Situation;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every dialect, on two faces to verify. */
class VideosdkFaceContractTest extends SisterContractTest {
  private static final String FACE = Call.base64(FakeReadings.picture("face 0"));
  private static final String FACES = "/ai/v1/face-verification";

  VideosdkFaceContractTest() {
    super(new VideosdkContractTest());
  }

  @Override
  protected String goodCase() {
    return "face 30";
  }

  @Override
  protected Call unsigned(byte[] picture) {
    return Call.post(FACES + "/verify").json(pair("\"" + Call.base64(picture) + "\""));
  }

  private static String pair(String second) {
    return "{\"img1\":\"%s\", \"img2\":%s}".formatted(FACE, second);
  }

  @Override
  protected Call withJsonValue(String json) {
    return good().json(pair(json));
  }

  @Override
  protected Answer answer(Situation situation) {
    return switch (situation) {
      case NO_DOCUMENT, OTHER_DOCUMENT -> new Answer(422, "UNPROCESSABLE_FACE");
      default -> super.answer(situation);
    };
  }

  @Override
  protected void assertGood(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body()).startsWith("{\"verified\":true,\"score\":0.99");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"img\":\"\"}", "{\"img\":[1]}", "{\"img\":\"*\"}", "{"})
  void asksForThePictureOfTheFacesToCount(String json) {
    assertFails(Situation.BROKEN_BODY, good().path(FACES + "/detect-faces").json(json));
  }

  @Test
  void countsFaces() {
    String crowd = Call.base64(FakeReadings.picture("faces 0 30 60"));
    Call count = good().path(FACES + "/detect-faces").json("{\"img\":\"" + crowd + "\"}");
    assertThat(send(count).body()).isEqualTo("{\"number_of_faces\":3}");
    assertFails(Situation.KEY_WITHOUT_PERMISSION, signed(count, "not-permitted", SECRET));
    assertFails(Situation.QUOTA_USED_UP, signed(count, "out-of-quota", SECRET));
  }
}
