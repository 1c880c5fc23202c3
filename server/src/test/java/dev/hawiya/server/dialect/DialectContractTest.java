package dev.hawiya.server.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every dialect, over real HTTP; each inherits all of it. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
public abstract class DialectContractTest {
  protected static final String ID = "test";
  protected static final String SECRET = TestAccounts.SECRET;

  private TestServer server;

  /** An answer to a failure. */
  public record Answer(int status, String code) {}

  /** The golden case whose document the dialect reads. */
  protected abstract String goodCase();

  /** A whole request without credentials that carries a picture. */
  protected abstract Call unsigned(byte[] picture);

  /** The request with credentials. */
  protected abstract Call signed(Call call, String id, String secret);

  /** A signed request with this text for a value that should be base64, as JSON. */
  protected abstract Call withJsonValue(String json);

  /** Whether the vendor's API takes PDF for a picture. */
  protected boolean readsPdf() {
    return false;
  }

  /** The vendor's answer to a situation. */
  protected abstract Answer answer(Situation situation);

  /** The code in the vendor's error body, after checking the body's shape. */
  protected abstract String code(JsonNode error);

  protected abstract void assertGood(HttpResponse<String> response);

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
  }

  protected final HttpResponse<String> send(Call call) {
    return server.send(call);
  }

  protected final Call good() {
    return signed(unsigned(FakeReadings.picture(goodCase())), ID, SECRET);
  }

  protected final Call showing(String situation) {
    return signed(unsigned(FakeReadings.picture(situation)), ID, SECRET);
  }

  protected final HttpResponse<String> assertFails(Situation situation, Call call) {
    HttpResponse<String> response = send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(answer(situation).status());
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    JsonNode body = JsonMapper.shared().readTree(response.body());
    assertThat(code(body)).isEqualTo(answer(situation).code());
    assertThat(response.body()).doesNotContain(SECRET, FakeReadings.PERSONAL, "Exception", "dev.");
    return response;
  }

  private HttpResponse<String> assertRefused(Situation situation, String id, String secret) {
    return assertFails(situation, signed(unsigned(FakeReadings.picture(goodCase())), id, secret));
  }

  @Test
  void reads() {
    assertGood(send(good()));
  }

  @Test
  void refusesNoKey() {
    assertFails(Situation.NO_KEY, unsigned(FakeReadings.picture(goodCase())));
  }

  @Test
  void refusesAWrongSecret() {
    assertRefused(Situation.WRONG_KEY, ID, "test-secret-test-secret-test-secres");
  }

  @Test
  void refusesAnUnknownKeyAsItDoesAWrongSecret() {
    assertRefused(Situation.WRONG_KEY, "nobody", SECRET);
  }

  @Test
  void refusesAnExpiredKey() {
    assertRefused(Situation.EXPIRED_KEY, "expired", SECRET);
  }

  @Test
  void refusesADisabledKey() {
    assertRefused(Situation.DISABLED_KEY, "disabled", SECRET);
  }

  @Test
  void refusesAKeyWithoutPermission() {
    assertRefused(Situation.KEY_WITHOUT_PERMISSION, "not-permitted", SECRET);
  }

  @Test
  void refusesBeyondTheQuota() {
    assertRefused(Situation.QUOTA_USED_UP, "out-of-quota", SECRET);
  }

  @Test
  void chargesOnlyWhatItAnswers() {
    String id = server.tenantWithQuota(1);
    for (String unread : List.of("nothing", "passport", "damaged", "busy", "bug")) {
      send(signed(unsigned(FakeReadings.picture(unread)), id, SECRET));
    }
    send(signed(unsigned(new byte[0]), id, SECRET));
    assertGood(send(signed(unsigned(FakeReadings.picture(goodCase())), id, SECRET)));
    assertRefused(Situation.QUOTA_USED_UP, id, SECRET);
  }

  @Test
  void refusesTooManyRequests() {
    send(signed(unsigned(FakeReadings.picture(goodCase())), "too-frequent", SECRET));
    HttpResponse<String> refused =
        assertRefused(Situation.TOO_MANY_REQUESTS, "too-frequent", SECRET);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
  }

  @Test
  void asksForTheKeyBeforeTheArguments() {
    assertFails(Situation.WRONG_KEY, signed(good().json("{"), ID, "wrong"));
  }

  @Test
  void refusesNoPicture() {
    assertFails(Situation.NO_PICTURE, good().json("{}"));
  }

  @Test
  void takesAnEmptyPictureForNone() {
    assertFails(Situation.NO_PICTURE, signed(unsigned(new byte[0]), ID, SECRET));
  }

  @Test
  void refusesABrokenBody() {
    assertFails(Situation.BROKEN_BODY, good().json("{\"image"));
  }

  @Test
  void refusesAValueOfTheWrongType() {
    assertFails(Situation.WRONG_TYPE_OF_VALUE, withJsonValue("[1]"));
  }

  @Test
  void refusesBadBase64() {
    assertFails(Situation.BAD_BASE64, withJsonValue("\"/9j*not*base64\""));
  }

  @Test
  void refusesAnUnsupportedContentType() {
    for (String type : List.of("text/plain", "application/*+json", "*/*", "nonsense")) {
      assertFails(Situation.UNSUPPORTED_CONTENT_TYPE, good().body(type, new byte[] {'a'}));
    }
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertFails(Situation.NOT_A_PICTURE, signed(unsigned("not a picture".getBytes()), ID, SECRET));
  }

  @Test
  void readsAPdfWhereTheVendorDoes() {
    Call pdf = signed(unsigned(FakeReadings.pdf(goodCase())), ID, SECRET);
    if (readsPdf()) {
      assertGood(send(pdf));
    } else {
      assertFails(Situation.NOT_A_PICTURE, pdf);
    }
  }

  @Test
  void refusesADamagedPicture() {
    assertFails(Situation.DAMAGED_PICTURE, showing("damaged"));
  }

  @Test
  void refusesATooLargePicture() {
    byte[] large = Arrays.copyOf(FakeReadings.picture(goodCase()), 18 * 1024 * 1024);
    assertFails(Situation.PICTURE_TOO_LARGE, signed(unsigned(large), ID, SECRET));
  }

  @Test
  void saysWhenThereIsNoDocument() {
    assertFails(Situation.NO_DOCUMENT, showing("nothing"));
  }

  @Test
  void saysWhenItIsAnotherDocument() {
    assertFails(Situation.OTHER_DOCUMENT, showing("passport"));
  }

  @Test
  void refusesAWrongMethod() {
    Stream.of("GET", "PUT", "DELETE")
        .forEach(method -> assertFails(Situation.WRONG_METHOD, good().method(method)));
  }

  @Test
  void refusesAnUnknownPath() {
    assertFails(Situation.UNKNOWN_PATH, good().path(good().path() + "-2"));
  }

  @Test
  void saysWhenItIsBusy() {
    assertThat(assertFails(Situation.BUSY, showing("busy")).headers().firstValue("Retry-After"))
        .isPresent();
  }

  @Test
  void keepsABugToItself() {
    assertFails(Situation.BUG, showing("bug"));
  }

  @Test
  void readsOnAfterAStreamOfBadRequests() {
    for (int i = 0; i < 20; i++) {
      refusesABrokenBody();
      refusesADamagedPicture();
      keepsABugToItself();
      reads();
    }
  }
}
