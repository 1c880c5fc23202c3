package dev.hawiya.server.http.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestAccounts;
import dev.hawiya.server.TestServer;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("store")
@ExtendWith(TestServer.Extension.class)
class AdminApiTest {
  private static final String TENANTS = "/v1/admin/tenants";
  private TestServer server;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
  }

  private static Call as(Call call, String id, String secret) {
    return call.header("Authorization", "Basic " + Call.base64((id + ":" + secret).getBytes()));
  }

  private static Call admin(Call call) {
    return as(call, "admin", TestAccounts.SECRET);
  }

  private JsonNode send(int status, Call call) {
    HttpResponse<String> response = server.send(call);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    if (status >= 400) {
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
    }
    String body = response.body().isEmpty() ? "{}" : response.body();
    return JsonMapper.shared().readTree(body);
  }

  private JsonNode create(String json) {
    return send(201, admin(Call.post(TENANTS).json(json)));
  }

  private int read(JsonNode tenant) {
    return read(id(tenant, 0), tenant.at("/credentials/0/secret").asString());
  }

  private int read(String id, String secret) {
    Call call =
        Call.post("/v1/documents:read").file("file", FakeReadings.picture("accuauth/front-json"));
    return server.send(as(call, id, secret)).statusCode();
  }

  private static String id(JsonNode tenant, int credential) {
    return tenant.at("/credentials/" + credential + "/id").asString();
  }

  private void act(int status, String path) {
    send(status, admin(Call.post("/v1/admin/" + path)));
  }

  @Test
  void createsATenantThatCanCallAtOnce() {
    JsonNode made =
        create(
            "{\"name\":\"at-once\",\"country\":\"EGY\",\"quota\":2,\"services\":[\"DOCUMENT\"],"
                + "\"expires\":\"2931-01-01T00:00:00+02:00\",\"per_second\":9,\"per_minute\":99}");
    assertThat(made.get("credentials")).hasSize(4);
    assertThat(made.findValuesAsString("secret"))
        .doesNotHaveDuplicates()
        .allMatch(s -> s.length() == 43);
    assertThat(id(made, 0)).matches("at-once-[0-9a-f]{6}");
    assertThat(read(made)).isEqualTo(200);
    JsonNode facts = send(200, admin(Call.get(TENANTS + "/at-once")));
    assertThat(facts.at("/bundles/0/used").asInt()).isEqualTo(1);
    assertThat(facts.at("/bundles/0/quota").asInt()).isEqualTo(2);
    assertThat(facts.at("/bundles/0/services/0").asString()).isEqualTo("DOCUMENT");
    assertThat(facts.at("/bundles/0/expires").asString()).isEqualTo("2930-12-31T22:00:00Z");
    assertThat(facts.at("/credentials/0/country").asString()).isEqualTo("EGY");
    assertThat(facts.at("/per_minute").asInt()).isEqualTo(99);
    made.findValuesAsString("secret").forEach(s -> assertThat(facts.toString()).doesNotContain(s));
    assertThat(send(200, admin(Call.get(TENANTS))).at("/tenants").findValuesAsString("tenant"))
        .contains("at-once", "test");
  }

  @Test
  void tellsSecretsToNoCache() {
    HttpResponse<String> made =
        server.send(admin(Call.post(TENANTS).json("{\"name\":\"uncached\"}")));
    assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void switchesOffAndOnAtOnce() {
    JsonNode made = create("{\"name\":\"switched\"}");
    String bundle = made.at("/bundle/bundle").asString();
    for (String path :
        new String[] {"tenants/switched", "credentials/" + id(made, 0), "bundles/" + bundle}) {
      act(204, path + ":disable");
      assertThat(read(made)).as(path).isIn(401, 403);
      act(204, path + ":enable");
      assertThat(read(made)).as(path).isEqualTo(200);
    }
    act(204, "tenants/switched/users/switched:disable");
    JsonNode facts = send(200, admin(Call.get(TENANTS + "/switched")));
    assertThat(facts.at("/users/0/disabled").asBoolean()).isTrue();
  }

  @Test
  void rotatesASecret() {
    JsonNode made = create("{\"name\":\"rotated\"}");
    JsonNode fresh =
        send(200, admin(Call.post("/v1/admin/credentials/" + id(made, 0) + ":rotate")));
    assertThat(fresh.get("id").asString()).isEqualTo(id(made, 0));
    assertThat(read(made)).isEqualTo(401);
    assertThat(read(id(made, 0), fresh.get("secret").asString())).isEqualTo(200);
    act(200, "bundles/" + made.at("/bundle/bundle").asString() + ":rotate");
    act(200, "tenants/rotated/users/rotated:rotate");
    act(400, "tenants/rotated:rotate");
  }

  @Test
  void addsToATenant() {
    create("{\"name\":\"grows\"}");
    String path = TENANTS + "/grows/";
    JsonNode key =
        send(201, admin(Call.post(path + "credentials").json("{\"kind\":\"KEY_PAIR\"}")));
    assertThat(read(key.get("id").asString(), key.get("secret").asString())).isEqualTo(200);
    JsonNode bundle = send(201, admin(Call.post(path + "bundles").json("{\"quota\":5}")));
    send(409, admin(Call.post(path + "credentials").json("{\"kind\":\"API_KEY\"}")));
    String named = "{\"kind\":\"API_KEY\",\"bundle\":" + bundle.get("bundle") + "}";
    send(201, admin(Call.post(path + "credentials").json(named)));
    send(201, admin(Call.post(path + "users").json("{\"name\":\"amal@grows\"}")));
    send(409, admin(Call.post(path + "users").json("{\"name\":\"amal@grows\"}")));
    send(400, admin(Call.post(path + "credentials").json("{\"kind\":\"ADMIN\"}")));
    send(404, admin(Call.post(path + "pets").json("{}")));
  }

  @Test
  void changesQuotaExpiryAndRate() {
    JsonNode made = create("{\"name\":\"changes\",\"quota\":1}");
    String path = "/v1/admin/bundles/" + made.at("/bundle/bundle").asString();
    assertThat(read(made)).isEqualTo(200);
    assertThat(read(made)).isEqualTo(429);
    send(204, admin(patch(path).json("{\"top_up\":1}")));
    assertThat(read(made)).isEqualTo(200);
    send(409, admin(patch(path).json("{\"expires\":null,\"quota\":1}")));
    send(204, admin(patch(path).json("{\"quota\":null,\"expires\":\"2931-01-01T00:00:00Z\"}")));
    assertThat(read(made)).isEqualTo(200);
    send(200, admin(patch(TENANTS + "/changes").json("{\"per_minute\":1}")));
    assertThat(Stream.of(read(made), read(made))).containsExactly(200, 429);
    JsonNode facts = send(200, admin(patch(TENANTS + "/changes").json("{\"per_minute\":null}")));
    assertThat(facts.at("/per_minute").isNull()).isTrue();
    assertThat(facts.at("/bundles/0/quota").isNull()).isTrue();
    assertThat(facts.at("/bundles/0/used").asInt()).isEqualTo(4);
  }

  private static Call patch(String path) {
    return Call.post(path).method("PATCH");
  }

  static Stream<Call> everyPath() {
    return Stream.of(
        Call.get(TENANTS),
        Call.get(TENANTS + "/test"),
        Call.post(TENANTS).json("{\"name\":\"never\"}"),
        patch(TENANTS + "/test").json("{}"),
        Call.post(TENANTS + "/test/users").json("{\"name\":\"never\"}"),
        patch("/v1/admin/bundles/test").json("{}"),
        Call.post("/v1/admin/credentials/test:rotate"),
        Call.post("/v1/admin/tenants/test:disable"),
        Call.post("/v1/admin/tenants/test/users/test:disable"));
  }

  @ParameterizedTest
  @MethodSource("everyPath")
  void letsNobodyButAdministratorsIn(Call call) {
    JsonNode stranger = send(401, call);
    assertThat(send(401, as(call, "test", TestAccounts.SECRET))).isEqualTo(stranger);
    assertThat(send(401, as(call, "admin", TestAccounts.SECRET + "x"))).isEqualTo(stranger);
    assertThat(send(401, as(call, "nobody", TestAccounts.SECRET))).isEqualTo(stranger);
    assertThat(read("admin", TestAccounts.SECRET)).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                                 | JSON",
        "[]                                | JSON object",
        "{}                                | is missing",
        "{\"name\":5}                      | string",
        "{\"name\":\"A\"}                  | lower-case",
        "{\"name\":\"a b\"}                | lower-case",
        "{\"name\":\"bad\",\"qouta\":5}    | no other names",
        "{\"name\":\"bad\",\"name\":\"b\"} | JSON",
        "{\"name\":\"bad\",\"quota\":0}    | quota",
        "{\"name\":\"bad\",\"quota\":1.5}  | whole number",
        "{\"name\":\"bad\",\"quota\":\"5\"} | whole number",
        "{\"name\":\"bad\",\"quota\":9999999999999999999} | whole number",
        "{\"name\":\"bad\",\"per_second\":0} | rate",
        "{\"name\":\"bad\",\"per_minute\":9999999999} | rate",
        "{\"name\":\"bad\",\"country\":\"EG\"} | three letters",
        "{\"name\":\"bad\",\"services\":[\"COFFEE\"]} | DOCUMENT",
        "{\"name\":\"bad\",\"services\":\"DOCUMENT\"} | DOCUMENT",
        "{\"name\":\"bad\",\"expires\":\"2001-01-01T00:00:00Z\"} | future",
        "{\"name\":\"bad\",\"expires\":\"tomorrow\"} | 2031-01-01T00:00:00Z"
      })
  void saysWhatToSendInstead(String json, String told) {
    assertThat(send(400, admin(Call.post(TENANTS).json(json))).get("detail").asString())
        .contains(told);
    send(404, admin(Call.get(TENANTS + "/bad")));
  }

  @Test
  void refusesWhatThereIsNotOrAlready() {
    send(409, admin(Call.post(TENANTS).json("{\"name\":\"test\"}")));
    send(404, admin(Call.get(TENANTS + "/nobody")));
    send(404, admin(patch(TENANTS + "/nobody").json("{}")));
    send(404, admin(patch("/v1/admin/bundles/nothing").json("{\"top_up\":1}")));
    act(404, "credentials/nobody:rotate");
    act(404, "tenants/test/users/nobody:disable");
    act(404, "tenants/test:applaud");
    act(404, "pets/test:disable");
    send(415, admin(Call.post(TENANTS).form("name=acme")));
    send(413, admin(Call.post(TENANTS).json(" ".repeat(70_000))));
  }

  @Test
  void describesItself() {
    JsonNode api = JsonMapper.shared().readTree(server.send(Call.get("/v3/api-docs")).body());
    assertThat(api.get("paths").propertyNames()).contains(TENANTS);
    JsonNode create = api.get("paths").get(TENANTS).get("post");
    assertThat(create.at("/summary").asString()).isEqualTo("Create a tenant");
    assertThat(create.at("/security/0").has("basic")).isTrue();
    assertThat(api.get("paths").propertyNames()).contains("/v1/admin/{kind}/{id}:{verb}");
  }
}
