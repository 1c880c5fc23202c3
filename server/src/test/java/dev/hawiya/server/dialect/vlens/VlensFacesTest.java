package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.core.face.FaceMatcher;
import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.server.FakeFaces;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.face.FaceVerification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Faces in this vendor's scale and words. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class VlensFacesTest {
  private static final VlensRequest ASKED =
      new VlensRequest(
          Service.FACE,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static FaceVerification at(double score) {
    FaceThresholds thresholds = FaceThresholds.DEFAULT;
    Decision decision = score >= thresholds.decision() ? Decision.SAME : Decision.DIFFERENT;
    FaceComparison comparison =
        new FaceComparison(
            decision, OptionalDouble.of(score), 0.5, thresholds.decision(), List.of());
    return new FaceVerification(
        Optional.of(UUID.randomUUID()),
        UUID.randomUUID(),
        Optional.empty(),
        comparison,
        OptionalDouble.empty());
  }

  private static double dissimilarity(double score) throws Exception {
    Map<String, Object> data =
        new VlensFaceMapper().compared(at(score), ASKED).data().orElseThrow();
    return (double) ((Optional<?>) data.get("dissimilarity")).orElseThrow();
  }

  @Test
  void putsItsThresholdWhereOursIs() throws Exception {
    assertThat(dissimilarity(1)).isZero();
    assertThat(dissimilarity(FaceThresholds.DEFAULT.decision())).isEqualTo(2.4);
    double last = -1;
    for (int score = 100; score >= -100; score--) {
      double now = dissimilarity(score / 100.0);
      assertThat(now).isGreaterThan(last);
      boolean matched =
          (boolean)
              new VlensFaceMapper()
                  .compared(at(score / 100.0), ASKED)
                  .data()
                  .orElseThrow()
                  .get("isMatched");
      assertThat(matched).isEqualTo(now <= 2.4);
      last = now;
    }
  }

  @Test
  void tellsOneFaceFromAPortraitByItsOwnCalibration() {
    FaceMatcher matcher = new FaceMatcher(FaceThresholds.DEFAULT);
    var face = FakeFaces.face(0, new Box(0, 0, 1, 1));
    var other = FakeFaces.face(68, new Box(0, 0, 1, 1));
    FacePicture photo = new FacePicture(FacePicture.Kind.PHOTO, List.of(face));
    FacePicture document = new FacePicture(FacePicture.Kind.DOCUMENT, List.of(other));
    FacePicture second = new FacePicture(FacePicture.Kind.PHOTO, List.of(other));
    assertThat(matcher.compare(photo, document).probability())
        .isGreaterThan(matcher.compare(photo, second).probability());
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, 4207",
    "faces 0 40, 4206",
    "far 0, 4209",
  })
  void saysWhatIsWrongWithTheFace(String shows, int code, TestServer server) {
    VlensCalls calls = new VlensCalls(server);
    Map<String, Object> front = Map.of("image", VlensCalls.FRONT);
    String id =
        calls
            .good(VlensCalls.json(VlensCalls.FRONT_PATH, front))
            .at("/data/transaction_id")
            .asString();
    long before = kept(server);
    Map<String, Object> probe = Map.of("image", FakeReadings.picture(shows), "transaction_id", id);
    JsonNode refused = body(server, VlensCalls.json("/v1/ocr/face/match", probe));
    assertThat(refused.get("error_code").asInt()).isEqualTo(code);
    assertThat(refused.at("/data/isMatched").asBoolean(true)).isFalse();
    assertThat(refused.at("/data/detected_face_image").asBoolean())
        .isEqualTo(!shows.equals("nothing"));
    assertThat(refused.at("/data/detected_id_face_image").asBoolean()).isTrue();
    calls.assertFails(
        VlensCalls.json(
            "/v1/ocr/face/compare",
            Map.of("face_image1", FakeReadings.picture(shows), "face_image2", VlensCalls.FRONT)),
        422,
        code == 4207 ? 4208 : code);
    assertThat(kept(server)).as("nothing is charged or stored").isEqualTo(before);
  }

  private static long kept(TestServer server) {
    String sql =
        "select (select count(*) from steps) + (select count(*) from transactions)"
            + " + (select sum(used) from bundles)";
    return server.store().jdbc().sql(sql).query(Long.class).single();
  }

  private static JsonNode body(TestServer server, dev.hawiya.server.Call call) {
    return tools.jackson.databind.json.JsonMapper.shared().readTree(server.send(call).body());
  }

  @Test
  void goesOnInTheTransactionOfAComparison(TestServer server) {
    VlensCalls calls = new VlensCalls(server);
    Map<String, Object> two =
        Map.of(
            "face_image1",
            FakeReadings.picture("face 0"),
            "face_image2",
            FakeReadings.picture("face 10"),
            "request_id",
            "mine",
            "client_transaction_id",
            "order-20");
    JsonNode compared = calls.good(VlensCalls.json("/v1/ocr/face/compare", two)).get("data");
    assertThat(compared.get("request_id").asString()).isEqualTo("mine");
    String id = compared.get("transaction_id").asString();
    Map<String, Object> front = Map.of("image", VlensCalls.FRONT, "transaction_id", id);
    JsonNode read = calls.good(VlensCalls.json(VlensCalls.FRONT_PATH, front)).get("data");
    assertThat(read.get("transaction_id").asString()).isEqualTo(id);
    assertThat(read.get("client_transaction_id").asString()).isEqualTo("order-20");
  }
}
