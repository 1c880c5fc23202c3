package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.limit.Rates;
import dev.hawiya.server.store.ServerSecrets;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("store")
@ExtendWith(TestServer.Extension.class)
class VlensLoginTest {
  private static final String LOGIN = "/api/credentials/Login";
  private static final String REFRESH = "/api/credentials/RefreshToken";
  private static final Call FRONT =
      VlensCalls.json(VlensCalls.FRONT_PATH, Map.of("image", VlensCalls.FRONT));

  private TestServer server;
  private VlensCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new VlensCalls(shared);
  }

  private static Call login(String tenancy, String user, String password) {
    return VlensCalls.json(
        LOGIN,
        Map.of("tenancyName", tenancy, "userNameOrEmailAddress", user, "password", password));
  }

  private static Call refresh(String token) {
    return VlensCalls.json(REFRESH, Map.of("refreshToken", token));
  }

  private static Call bearing(String token) {
    return FRONT.header("Authorization", "Bearer " + token);
  }

  private JsonNode tokens() {
    return calls.good(login("test", "test", TestAccounts.SECRET)).get("data");
  }

  @Test
  void logsInAndRefreshes() {
    JsonNode data = tokens();
    assertThat(data.get("expireInSeconds").asInt()).isEqualTo(86_400);
    assertThat(data.get("refreshTokenExpireInSeconds").asInt()).isEqualTo(604_800);
    calls.good(bearing(data.get("accessToken").asString()));
    JsonNode fresh = calls.good(refresh(data.get("refreshToken").asString())).get("data");
    assertThat(fresh.get("accessToken")).isNotEqualTo(data.get("accessToken"));
    calls.good(bearing(fresh.get("accessToken").asString()));
    calls.good(refresh(fresh.get("refreshToken").asString()));
  }

  @Test
  void knowsTheTenantByItsKeyOrHeader() {
    calls.good(login("", "test", TestAccounts.SECRET));
    calls.good(login("", "test", TestAccounts.SECRET).header("TenancyName", "test"));
    calls.assertFails(
        login("", "test", TestAccounts.SECRET).header("TenancyName", "other"), 401, 401);
  }

  @Test
  void refusesWhoeverIsNotWho() {
    calls.assertFails(login("test", "test", "wrong"), 401, 401);
    calls.assertFails(login("test", "nobody", TestAccounts.SECRET), 401, 401);
    calls.assertFails(login("other", "other", TestAccounts.SECRET), 401, 401);
    calls.assertFails(login("nowhere", "test", TestAccounts.SECRET), 401, 401);
    Call disabled = login("disabled", "disabled", TestAccounts.SECRET);
    calls.assertFails(VlensCalls.keyed("disabled", disabled), 401, 401);
    calls.assertFails(VlensCalls.keyed("nobody", login("test", "test", "x")), 401, 401);
  }

  @Test
  void slowsTheGuessingOfPasswordsDown() {
    String tenant = server.tenantWithQuota(1);
    calls.good(VlensCalls.keyed(tenant, login(tenant, tenant, TestAccounts.SECRET)));
    Call wrong = VlensCalls.keyed(tenant, login(tenant, tenant, "wrong"));
    for (int i = 0; i < 10; i++) {
      calls.assertFails(wrong, 401, 401);
    }
    HttpResponse<String> last = server.send(wrong);
    for (int i = 0; i < 500 && last.statusCode() == 401; i++) {
      last = server.send(wrong);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(VlensCalls.code(JsonMapper.shared().readTree(last.body()))).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 6L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "",
        "{\"userNameOrEmailAddress\":\"test\"}",
        "{\"userNameOrEmailAddress\":\"test\",\"password\":\"\"}",
        "{\"userNameOrEmailAddress\":\"\",\"password\":\"x\"}",
        "{\"userNameOrEmailAddress\":1,\"password\":\"x\"}",
        "{\"userNameOrEmailAddress\":\"a\\u0000\",\"password\":\"x\"}",
        "[",
      })
  void refusesBadArguments(String json) {
    calls.assertFails(VlensCalls.keyed("test", Call.post(LOGIN)).json(json), 400, 400);
    calls.assertFails(VlensCalls.keyed("test", Call.post(REFRESH)).json(json), 400, 400);
  }

  @Test
  void answersForItsOtherPathsAndMethods() {
    HttpResponse<String> get = calls.assertFails(refresh("x").method("GET"), 405, 405);
    assertThat(get.headers().firstValue("Allow")).hasValue("POST");
    calls.assertFails(refresh("x").path("/api/credentials/Logout"), 404, 404);
  }

  @Test
  void letsInWhoeverHasABundleWhateverItCovers() {
    Call login = login("not-permitted", "not-permitted", TestAccounts.SECRET);
    calls.good(VlensCalls.keyed("not-permitted", login));
    Call spent = login("out-of-quota", "out-of-quota", TestAccounts.SECRET);
    calls.good(VlensCalls.keyed("out-of-quota", spent));
  }

  @Test
  void takesTokensOnlyForWhatTheyAre() {
    JsonNode data = tokens();
    String access = data.get("accessToken").asString();
    String refresh = data.get("refreshToken").asString();
    calls.assertFails(bearing(refresh), 401, 403);
    calls.assertFails(bearing(access + "x"), 401, 403);
    calls.assertFails(VlensCalls.keyed("other", bearing(access)), 401, 403);
    calls.assertFails(VlensCalls.keyed("other", refresh(refresh)), 403, 403);
    calls.assertFails(refresh(access), 403, 403);
  }

  @Test
  void takesNoTokenThatHasEnded() {
    Clock past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-8));
    byte[] secret = new ServerSecrets(server.store()).secret("vlens.tokens");
    Users users = new Users(server.store(), new Rates(server.store(), past));
    UUID user =
        server
            .store()
            .jdbc()
            .sql("select id from users where name = 'test'")
            .query(UUID.class)
            .single();
    VlensTokens.Pair old = new VlensTokens(secret, users, past).issue(user);
    calls.assertFails(bearing(old.access()), 401, 403);
    calls.assertFails(refresh(old.refresh()), 403, 403);
    String fresh = new VlensTokens(secret, users, Clock.systemUTC()).issue(user).refresh();
    calls.good(refresh(fresh).header("Authorization", "Bearer " + old.access()));
  }

  /** A 401 there would make the vendor's own client wait for itself. */
  @Test
  void neverAnswersARefreshWith401() {
    calls.assertFails(VlensCalls.keyed("nobody", refresh("x")), 403, 403);
    calls.assertFails(VlensCalls.keyed("expired", refresh("x")), 403, 403);
    calls.assertFails(Call.post(REFRESH).json("{\"refreshToken\":\"x\"}"), 403, 403);
    calls.assertFails(refresh("x"), 403, 403);
  }

  @Test
  void forgetsADisabledUser() {
    AccountStore accounts = new AccountStore(server.store(), Clock.systemUTC(), new SecureRandom());
    UUID tenant = accounts.findTenant("test").orElseThrow();
    String name = "leaver-" + UUID.randomUUID();
    UUID user = accounts.addUser(tenant, name, "a password");
    JsonNode data = calls.good(login("test", name, "a password")).get("data");
    calls.good(bearing(data.get("accessToken").asString()));
    server.store().jdbc().sql("update users set disabled = true where id = ?").param(user).update();
    calls.assertFails(bearing(data.get("accessToken").asString()), 401, 403);
    calls.assertFails(refresh(data.get("refreshToken").asString()), 403, 403);
    calls.assertFails(login("test", name, "a password"), 401, 401);
  }
}
