package dev.hawiya.server.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("store")
@ExtendWith(TestServer.Extension.class)
class TokenEndpointTest {
  private static final String SECRET = TestAccounts.SECRET;
  private static final String USER = "&username=test&password=" + SECRET;
  private static final String CLIENT = "&client_id=test&client_secret=" + SECRET;

  private final TestServer server;
  private final String path;

  TokenEndpointTest(TestServer server) {
    this.server = server;
    this.path = server.dialects().tokenPath();
  }

  private HttpResponse<String> ask(String form) {
    return server.send(Call.post(path).form(form));
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private static void assertGranted(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    JsonNode token = json(response);
    assertThat(token.propertyNames())
        .containsExactlyInAnyOrder(
            "access_token", "expires_in", "token_type", "scope", "refresh_token");
    assertThat(token.get("expires_in").isInt()).isTrue();
    assertThat(token.get("expires_in").asInt()).isEqualTo(600);
    assertThat(token.get("token_type").asString()).isEqualTo("Bearer");
    assertThat(token.get("scope").asString()).isEqualTo("read write");
    assertThat(token.get("access_token").asString()).hasSizeGreaterThan(60);
    assertThat(token.get("refresh_token").asString()).hasSizeGreaterThan(60);
  }

  @Test
  void grantsATokenForAPassword() {
    assertGranted(ask("grant_type=password" + USER + CLIENT));
  }

  @Test
  void takesTheClientInABasicHeaderAndThePathWithoutItsSlash() {
    String basic = "Basic " + Call.base64(("test:" + SECRET).getBytes());
    assertGranted(
        server.send(
            Call.post(path.substring(0, path.length() - 1))
                .header("Authorization", basic)
                .form("grant_type=password" + USER)));
  }

  @Test
  void renewsATokenOnce() {
    String refresh =
        json(ask("grant_type=password" + USER + CLIENT)).get("refresh_token").asString();
    String form = "grant_type=refresh_token&refresh_token=" + refresh + CLIENT;
    assertGranted(ask(form));
    HttpResponse<String> again = ask(form);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(json(again).get("error").asString()).isEqualTo("invalid_grant");
  }

  @Test
  void renewsNoTokenForAnotherClient() {
    String refresh =
        json(ask("grant_type=password" + USER + CLIENT)).get("refresh_token").asString();
    HttpResponse<String> other =
        ask(
            "grant_type=refresh_token&client_id=other&client_secret=%s&refresh_token=%s"
                .formatted(SECRET, refresh));
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).doesNotContain(refresh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grant_type=password USER&username=x CLIENT|400|invalid_request",
        "grant_type=password&username=test CLIENT|400|invalid_request",
        "grant_type=password&password=p CLIENT|400|invalid_request",
        "grant_type=password&username=test&password=wrong CLIENT|400|invalid_grant",
        "grant_type=password&username=nobody&password=SECRET CLIENT|400|invalid_grant",
        "grant_type=password&username=other&password=SECRET CLIENT|400|invalid_grant",
        "grant_type=password USER|401|invalid_client",
        "grant_type=password USER&client_id=test|401|invalid_client",
        "grant_type=password USER&client_id=test&client_secret=wrong|401|invalid_client",
        "grant_type=password USER&client_id=nobody&client_secret=SECRET|401|invalid_client",
        "grant_type=password USER&client_id=expired&client_secret=SECRET|401|invalid_client",
        "grant_type=password USER&client_id=disabled&client_secret=SECRET|401|invalid_client",
        "grant_type=client_credentials CLIENT|400|unsupported_grant_type",
        "grant_type=authorization_code CLIENT|400|unsupported_grant_type",
        "grant_type=Password USER CLIENT|400|unsupported_grant_type",
        "grant_type= USER CLIENT|400|unsupported_grant_type",
        "a=1 USER CLIENT|400|invalid_request",
        "grant_type=refresh_token CLIENT|400|invalid_request",
        "grant_type=refresh_token&refresh_token=wrong CLIENT|400|invalid_grant"
      })
  void refuses(String form, int status, String error) {
    HttpResponse<String> response =
        ask(form.replace(" USER", USER).replace(" CLIENT", CLIENT).replace("SECRET", SECRET));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(json(response).get("error").asString()).isEqualTo(error);
    assertThat(json(response).propertyNames()).isSubsetOf("error", "error_description");
    assertThat(response.body()).doesNotContain(SECRET, "Exception");
  }

  @Test
  void slowsTheGuessingOfPasswordsDown() {
    String tenant = server.tenantWithQuota(1);
    String form =
        "grant_type=password&client_id=%s&client_secret=%s&username=%s&password="
            .formatted(tenant, SECRET, tenant);
    assertGranted(ask(form + SECRET));
    for (int i = 0; i < 10; i++) {
      assertThat(ask(form + "wrong").statusCode()).isEqualTo(400);
    }
    HttpResponse<String> last = ask(form + "wrong");
    for (int i = 0; i < 500 && last.statusCode() == 400; i++) {
      last = ask(form + "wrong");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(json(last).get("error").asString()).isEqualTo("slow_down");
    assertThat(json(last).get("error_description").asString()).isNotBlank();
    assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 6L);
  }

  @Test
  void takesNoPasswordFromTheAddress() {
    HttpResponse<String> response =
        server.send(
            Call.post(path + "?password=" + SECRET)
                .form("grant_type=password&username=test" + CLIENT));
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oauth2/jwks",
        "/oauth2/authorize",
        "/oauth2/introspect",
        "/oauth2/revoke",
        "/oauth2/token",
        "/.well-known/oauth-authorization-server",
        "/.well-known/openid-configuration",
        "/userinfo",
        "/login",
        "/logout"
      })
  void exposesNothingElseOfAnAuthorizationServer(String other) {
    assertThat(server.send(Call.get(other)).statusCode()).isEqualTo(404);
    assertThat(server.send(Call.post(other).form("token=a" + CLIENT)).statusCode()).isEqualTo(404);
  }

  @Test
  void hasNoPathBelowItsOwnAndNoOtherMethod() {
    assertThat(server.send(Call.post(path + "x").form(USER)).statusCode()).isEqualTo(404);
    assertThat(server.send(Call.get(path)).statusCode()).isEqualTo(404);
  }
}
