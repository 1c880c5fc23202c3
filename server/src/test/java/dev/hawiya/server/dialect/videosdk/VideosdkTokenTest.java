package dev.hawiya.server.dialect.videosdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideosdkTokenTest {
  private static final String SECRET = "a-secret-of-at-least-32-characters";
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L);
  private static final String GENUINE = "genuine";

  /** What becomes of a token: genuine, or the failure's message. */
  private static String verdict(String authorization, String secret) {
    try {
      VideosdkToken token = VideosdkToken.parse(Optional.of(authorization), NOW);
      if (!token.proof().by().test(secret.getBytes(StandardCharsets.UTF_8))) {
        return "not signed so";
      }
      token.refuseUnlessPermitted();
      return GENUINE;
    } catch (Failure failure) {
      return failure.getMessage();
    }
  }

  private static String verdict(String claims) {
    return verdict(TestToken.signed("HS256", claims, SECRET), SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"apikey\":\"k\",\"exp\":1800000001}",
        "{\"apikey\":\"k\",\"exp\":1800000001.5}",
        "{\"apikey\":\"k\"}",
        "{\"apikey\":\"k\",\"nbf\":1800000060,\"iat\":1800000060}",
        "{\"apikey\":\"k\",\"permissions\":[\"ask_join\"]}",
        "{\"apikey\":\"k\",\"permissions\":[\"x\",\"allow_mod\"],\"version\":2,\"roles\":[\"rtc\"]}"
      })
  void takes(String claims) {
    assertThat(verdict(claims)).isEqualTo(GENUINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"apikey\":\"k\",\"exp\":1800000000}",
        "{\"apikey\":\"k\",\"exp\":0}",
        "{\"apikey\":\"k\",\"exp\":-1}",
        "{\"apikey\":\"k\",\"exp\":\"tomorrow\"}",
        "{\"apikey\":\"k\",\"nbf\":1800000061}",
        "{\"apikey\":\"k\",\"iat\":1800000061}",
        "{\"apikey\":5}",
        "nonsense"
      })
  void refusesClaims(String claims) {
    assertThat(verdict(claims)).isEqualTo("Token is empty or invalid or expired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "{\"apikey\":\"\"}", "{\"apikey\":\" \"}", "{\"apikey\":null}"})
  void asksForTheApiKey(String claims) {
    assertThat(verdict(claims)).isEqualTo("The provided API key is either missing or invalid.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"x\"]", "\"allow_join\"", "[5]", "{}", "[null]"})
  void refusesPermissions(String permissions) {
    assertThat(verdict("{\"apikey\":\"k\",\"permissions\":" + permissions + "}"))
        .isEqualTo("The permissions in the token are incorrect.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "HS384", "HS512", "RS256", "ES256", "hs256", ""})
  void refusesOtherAlgorithms(String algorithm) {
    String token = TestToken.signed(algorithm, "{\"apikey\":\"k\"}", SECRET);
    assertThat(verdict(token, SECRET)).isEqualTo("Token is empty or invalid or expired");
    String unsigned = token.substring(0, token.lastIndexOf('.') + 1);
    assertThat(verdict(unsigned, SECRET)).isEqualTo("Token is empty or invalid or expired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Bearer", "Bearer ", "a", "a.b", "a.b.c", "a.b.c.d.e", "..", "é"})
  void refusesWhatIsNoToken(String authorization) {
    assertThat(verdict(authorization, SECRET)).isEqualTo("Token is empty or invalid or expired");
  }

  @Test
  void noticesWhatWasTamperedWith() {
    String token = TestToken.of("k", SECRET);
    String[] part = token.split("\\.");
    String claims = TestToken.encoded("{\"apikey\":\"other\"}");
    assertThat(verdict(part[0] + "." + claims + "." + part[2], SECRET)).isEqualTo("not signed so");
    assertThat(verdict(part[0] + "." + part[1] + ".", SECRET)).isNotEqualTo(GENUINE);
    assertThat(verdict(token, SECRET + "x")).isEqualTo("not signed so");
    assertThat(verdict(TestToken.of("k", "short"), "short")).isEqualTo("not signed so");
  }

  @Test
  void toleratesAPrefix() {
    assertThat(verdict("Bearer " + TestToken.of("k", SECRET), SECRET)).isEqualTo(GENUINE);
    assertThat(verdict("bearer  " + TestToken.of("k", SECRET) + " ", SECRET)).isEqualTo(GENUINE);
  }

  @Test
  void makesATokenThatItTakes() {
    String token = VideosdkToken.signed("k", SECRET, NOW.plusSeconds(1));
    assertThat(verdict(token, SECRET)).isEqualTo(GENUINE);
  }
}
