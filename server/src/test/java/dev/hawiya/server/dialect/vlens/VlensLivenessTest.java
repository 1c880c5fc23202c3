package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Three frames in this vendor's words. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class VlensLivenessTest {
  private static final String PATH = VlensEndpoint.LIVENESS_MULTI.path();

  private TestServer server;
  private VlensCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new VlensCalls(shared);
  }

  private static Map<String, Object> faces(String... shows) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < shows.length; i++) {
      values.put("face_" + (i + 1), FakeReadings.picture(shows[i].strip()));
    }
    return values;
  }

  private String front() {
    Map<String, Object> front = Map.of("image", VlensCalls.FRONT);
    return calls
        .good(VlensCalls.json(VlensCalls.FRONT_PATH, front))
        .at("/data/transaction_id")
        .asString();
  }

  private List<Long> kept() {
    return List.of(
        server.count("steps"),
        server.count("transactions"),
        server.count("bundles where used > 0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body 0, nothing, body 2       | 4207",
        "body 0, body 1, faces 0 40    | 4206",
        "far 0, body 1, body 2         | 4209",
        "body 0, body 1, dark 2        | 4210",
        "body 0, body 0, body 0        | 4210",
        "flat 0, flat 1, flat 2        | 4210"
      })
  void asksForOtherFrames(String shows, int code) {
    String id = front();
    List<Long> before = kept();
    for (Map<String, Object> values :
        List.of(
            faces(shows.split(",")),
            VlensCalls.with(faces(shows.split(",")), "transaction_id", id))) {
      calls.assertFails(VlensCalls.json(PATH, values), 422, code);
      calls.assertFails(VlensCalls.form(PATH + "/file", values), 422, code);
    }
    assertThat(kept()).as("nothing is charged or stored").isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body 0, body 1, body 2          | true  | true",
        "body 0 30, body 1 30, body 2 30 | true  | true",
        "body 0 90, body 1 90, body 2 90 | true  | false",
        "tilted 0, tilted 1, tilted 2    | false | false",
        "body 0, body 1, body 2 90       |       | false",
        "dim 0, dim 1, dim 2             |       | false"
      })
  void isVerifiedWhereTheLivingPersonIsOnTheDocument(String shows, Boolean live, boolean matched) {
    Map<String, Object> values =
        VlensCalls.with(faces(shows.split(",")), "transaction_id", front());
    JsonNode told = calls.good(VlensCalls.json(PATH, values));
    JsonNode data = told.get("data");
    assertThat(told.at("/services/liveness").isNull()).isEqualTo(live == null);
    assertThat(told.at("/services/liveness").asBoolean(false)).isEqualTo(live != null && live);
    for (String flag :
        List.of("isMatched", "isVerificationProcessCompleted", "isDigitalIdentityVerified")) {
      assertThat(data.get(flag).asBoolean(!matched)).as(flag).isEqualTo(matched);
    }
    assertThat(data.get("threshold").asDouble()).isEqualTo(2.4);
    assertThat(data.get("transaction_id").asString()).isEqualTo(values.get("transaction_id"));
    boolean found = !told.at("/services/Validations/validation_errors").isEmpty();
    assertThat(found).isEqualTo(live == null || !live);
  }

  @Test
  void tellsWhatSpeaksAgainstALivingPerson() {
    JsonNode told = calls.good(VlensCalls.json(PATH, faces("tilted 0", "tilted 1", "tilted 2")));
    JsonNode finding = told.at("/services/validations/validation_errors/0");
    assertThat(finding.get("field").asString()).isEqualTo("liveness");
    assertThat(finding.get("value").asBoolean(true)).isFalse();
    assertThat(finding.at("/errors/0/code").asInt()).isEqualTo(4210);
    assertThat(finding.at("/errors/0/message").asString()).contains("flat picture");
  }

  @Test
  void judgesWithoutADocumentButVerifiesNobody() {
    JsonNode data =
        calls.good(VlensCalls.json(PATH, faces("body 0", "body 1", "body 2"))).get("data");
    assertThat(data.propertyNames())
        .containsExactly(
            "isMatched",
            "isVerificationProcessCompleted",
            "isDigitalIdentityVerified",
            "transaction_id",
            "request_id",
            "client_transaction_id");
    assertThat(data.get("isMatched").asBoolean()).isTrue();
    assertThat(data.get("isDigitalIdentityVerified").asBoolean(true)).isFalse();
    assertThat(data.get("isVerificationProcessCompleted").asBoolean(true)).isFalse();
    String id = data.get("transaction_id").asString();
    Map<String, Object> front = Map.of("image", VlensCalls.FRONT, "transaction_id", id);
    JsonNode read = calls.good(VlensCalls.json(VlensCalls.FRONT_PATH, front)).get("data");
    assertThat(read.get("transaction_id").asString()).isEqualTo(id);
    String steps = "steps where transaction_id = '" + id + "'";
    assertThat(server.count(steps)).as("the burst is the first step").isEqualTo(2);
  }

  @Test
  void refusesATransactionThereIsNot() {
    Map<String, Object> faces = faces("body 0", "body 1", "body 2");
    String unknown = UUID.randomUUID().toString();
    calls.assertFails(
        VlensCalls.json(PATH, VlensCalls.with(faces, "transaction_id", unknown)), 422, 5004);
    String back =
        calls
            .good(VlensCalls.json(VlensCalls.BACK_PATH, Map.of("image", VlensCalls.BACK)))
            .at("/data/transaction_id")
            .asString();
    Call without = VlensCalls.json(PATH, VlensCalls.with(faces, "transaction_id", back));
    assertThat(calls.assertFails(without, 422, 5004).body()).contains("portrait");
  }

  @Test
  void limitsEveryFrameAndNamesIt() {
    Map<String, Object> faces = faces("body 0", "body 1", "body 2");
    byte[] most = Arrays.copyOf(FakeReadings.picture("body 1"), 500 * 1024);
    calls.good(VlensCalls.json(PATH, VlensCalls.with(faces, "face_2", most)));
    byte[] large = Arrays.copyOf(most, 500 * 1024 + 1);
    Call refused = VlensCalls.json(PATH, VlensCalls.with(faces, "face_2", large));
    assertThat(calls.assertFails(refused, 422, 5002).body())
        .contains("'face_2' is 501 KB, larger than 500 KB");
  }

  @Test
  void ignoresAFourthPictureOfTheVendorsExample() {
    Map<String, Object> faces = faces("body 0", "body 1", "body 2");
    calls.good(VlensCalls.json(PATH, VlensCalls.with(faces, "image", "/9j/4AAQSkZJRgAB...")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void takesFilesInTheirOrderAndNoMore(int files) {
    Call call = files("file", files);
    calls.assertFails(call.path(PATH + "/file"), 400, 400);
  }

  @Test
  void takesThreeFiles() {
    JsonNode told = calls.good(files("file", 3));
    assertThat(told.at("/services/liveness").asBoolean()).isTrue();
    calls.assertFails(files("face_1", 3), 400, 400);
  }

  private static Call files(String name, int number) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < number; i++) {
      body.append("--x\r\nContent-Disposition: form-data; name=\"")
          .append(name)
          .append("\"; filename=\"a.jpg\"\r\n\r\n\u00ff\u00d8\u00ff\u00e0body ")
          .append(i)
          .append("\0\r\n");
    }
    byte[] bytes =
        body.append("--x--\r\n").toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    return VlensCalls.keyed("test", Call.post(PATH + "/file"))
        .body("multipart/form-data; boundary=x", bytes);
  }
}
