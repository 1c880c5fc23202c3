package dev.hawiya.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pictures of the document in an answer, as {@code include} asks. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class IncludedPicturesTest {
  private static final String PASSPORT = "vlens/passport";
  private static final String FRONT = "accuauth/front-json";
  private static final String BACK = "accuauth/back-multipart";

  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    calls = new NativeCalls(shared);
  }

  private static Call read(String query, String shows) {
    return NativeCalls.post("/v1/documents:read" + query).file("file", FakeReadings.picture(shows));
  }

  private static String decoded(JsonNode base64) {
    return new String(Base64.getDecoder().decode(base64.asString()), StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?include=document | document",
        "?include=portrait | portrait",
        "?include=portrait,document | document portrait",
        "?include=document%2Cportrait | document portrait",
        "?include=document&include=portrait,document | document portrait",
        "?x=1&include=%20document | document"
      })
  void holdsWhatIsAskedFor(String query, String names) {
    JsonNode report = calls.assertReport(200, read(query, PASSPORT));
    assertThat(report.get("images").propertyNames()).containsExactlyInAnyOrder(names.split(" "));
    assertThat(report.at("/document/type").asString()).isEqualTo("PASSPORT");
  }

  @Test
  void cutsThePortraitOutOfItsPlace() {
    JsonNode images =
        calls.assertReport(200, read("?include=document,portrait", PASSPORT)).get("images");
    assertThat(decoded(images.get("document"))).isEqualTo("100 x 50");
    assertThat(decoded(images.get("portrait"))).isEqualTo("33 x 29");
  }

  @Test
  void isNullWhereThereIsNone() {
    JsonNode images =
        calls.assertReport(200, read("?include=document,portrait", BACK)).get("images");
    assertThat(images.get("document").isNull()).isFalse();
    assertThat(images.get("portrait").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?include=", "?include", "?include=,", "?other=document"})
  void holdsNothingUnasked(String query) {
    assertThat(calls.assertReport(200, read(query, FRONT)).has("images")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?include=face",
        "?include=document,face",
        "?include=Document",
        "?include=document%00",
        "?include=portrait&include=x"
      })
  void refusesWhatItDoesNotKnow(String query) {
    assertThat(calls.assertProblem(400, read(query, FRONT)).body())
        .contains("'document' and 'portrait'")
        .doesNotContain("face");
  }

  @Test
  void readsEveryKindOfBody() {
    String base64 = Call.base64(FakeReadings.picture(FRONT));
    Call post = NativeCalls.post("/v1/documents:read?include=portrait");
    for (Call call :
        List.of(
            post.body("image/jpeg", FakeReadings.picture(FRONT)),
            post.json("{\"image_base64\":\"" + base64 + "\",\"include\":\"x\"}"),
            post.form(
                "include=x&image_base64=" + base64.replace("+", "%2B").replace("=", "%3D")))) {
      assertThat(calls.assertReport(200, call).at("/images/portrait").isString()).isTrue();
    }
  }

  @Test
  void keepsNothingBecauseOfIt() {
    Call keyed = read("?include=document", FRONT).header("Idempotency-Key", "pictures");
    assertThat(calls.assertProblem(400, keyed).body()).contains("would be kept");
    JsonNode report = calls.assertReport(200, read("?include=document", FRONT));
    String id = report.get("transaction_id").asString();
    JsonNode kept = calls.assertReport(200, NativeCalls.get("/v1/transactions/" + id));
    assertThat(kept.toString()).contains("EGY-NID").doesNotContain("images");
  }

  @Test
  void refusedPicturesHaveNone() {
    assertThat(calls.assertReport(422, read("?include=document", "nothing")).has("images"))
        .isFalse();
  }
}
