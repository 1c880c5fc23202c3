package dev.hawiya.server.http.screening;

import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.http.NativeCalls;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Searches over real HTTP: who is found, what it costs, and what is kept of it. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class ScreeningTest {
  private static final String ZUBAYR = "{\"name\":\"Zubayr Qasimov Testali\"}";

  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  private static Call search(String json) {
    return post("/v1/screening:search").json(json);
  }

  private static Call batch(String json) {
    return post("/v1/screening:batch").json(json);
  }

  private JsonNode found(String json) {
    return calls.assertReport(200, search(json));
  }

  private static List<String> ids(JsonNode found) {
    return found.get("hits").valueStream().map(hit -> hit.get("id").asString()).toList();
  }

  @Test
  void tellsAllThatTheListHas() {
    JsonNode found = found(ZUBAYR);
    assertThat(UUID.fromString(found.get("id").asString())).isNotNull();
    assertThat(found.at("/lists/0/list").asString()).isEqualTo("invented");
    assertThat(found.at("/lists/0/version").asInt()).isEqualTo(1);
    assertThat(found.at("/lists/0/entities").asInt()).isEqualTo(4);
    assertThat(found.get("silenced").isEmpty()).isTrue();
    JsonNode hit = found.at("/hits/0");
    assertThat(hit.propertyNames())
        .containsExactly(
            "list",
            "id",
            "name",
            "kind",
            "score",
            "weak",
            "pieces",
            "names",
            "birth_dates",
            "nationalities",
            "identifiers",
            "programmes",
            "record");
    assertThat(hit.get("id").asString()).isEqualTo("P1");
    assertThat(hit.get("kind").asString()).isEqualTo("person");
    assertThat(hit.get("score").asDouble()).isGreaterThan(0.95);
    assertThat(hit.at("/pieces/0/evidence").asString()).isEqualTo("name");
    assertThat(hit.at("/pieces/0/why").asString()).isNotBlank();
    assertThat(hit.at("/names/0/strength").asString()).isEqualTo("primary");
    assertThat(hit.at("/birth_dates/0/earliest").asString()).isEqualTo("1971-05-03");
    assertThat(hit.at("/identifiers/0/number").asString()).isEqualTo("U7654321");
    assertThat(hit.at("/nationalities/0").asString()).isEqualTo("Utopia");
    assertThat(hit.at("/record/0/value").asString()).isEqualTo("P1");
  }

  @Test
  void findsByNameNumberAndScript() {
    assertThat(ids(found("{\"numbers\":[\"U 765-4321\"]}"))).containsExactly("P1");
    assertThat(ids(found("{\"name\":\"زبير قاسموف\"}"))).contains("P1");
    assertThat(ids(found("{\"name\":\"ميمون السرابي الوهمي\"}"))).containsExactly("P3");
    assertThat(ids(found("{\"name\":\"Nowhere Trading Phantom\",\"kind\":\"organisation\"}")))
        .containsExactly("C1");
    assertThat(ids(found("{\"name\":\"Nobody Whatsoever\"}"))).isEmpty();
  }

  @Test
  void narrowsAsItIsTold() {
    assertThat(ids(found(ZUBAYR))).contains("P1", "P2");
    assertThat(ids(found("{\"name\":\"Zubayr Qasimov Testali\",\"most\":1}"))).hasSize(1);
    assertThat(ids(found("{\"name\":\"Zubayr Qasimov Testali\",\"birth_date\":\"1971-05\"}")))
        .first()
        .isEqualTo("P1");
    JsonNode second = found("{\"name\":\"Zubayr Qasimov Testali\",\"lists\":[\"second\"]}");
    assertThat(second.get("hits").isEmpty()).isTrue();
    assertThat(second.get("lists").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"name\":\" \"}",
        "{\"name\":\"...\"}",
        "{\"name\":1}",
        "{\"name\":\"a\\u0000b\"}",
        "{\"name\":\"Omar \\uD800 Ali\"}",
        "{\"name\":\"Omar\",\"reference\":\"\\uDC00\"}",
        "{\"name\":\"x\",\"birthdate\":\"1980\"}",
        "{\"name\":\"x\",\"birth_date\":\"1980-02-30\"}",
        "{\"name\":\"x\",\"birth_date\":\"31.01.1980\"}",
        "{\"name\":\"x\",\"kind\":\"ghost\"}",
        "{\"name\":\"x\",\"most\":0}",
        "{\"name\":\"x\",\"most\":101}",
        "{\"name\":\"x\",\"most\":\"5\"}",
        "{\"name\":\"x\",\"countries\":\"Egypt\"}",
        "{\"numbers\":[\"123\"]}",
        "{\"numbers\":[null]}"
      })
  void refusesWhatItCannotSearch(String json) {
    calls.assertProblem(400, search(json));
  }

  @Test
  void limitsLengthsAndCounts() {
    calls.assertProblem(400, search("{\"name\":\"" + "x".repeat(301) + "\"}"));
    calls.assertProblem(400, search("{\"numbers\":[" + "\"A1234\",".repeat(20) + "\"A1234\"]}"));
    calls.assertProblem(413, search("{\"name\":\"" + " ".repeat(70_000) + "\"}"));
    calls.assertProblem(415, search("").body("text/plain", new byte[] {'a'}));
  }

  @Test
  void namesTheListsThereAre() {
    String problem =
        calls.assertProblem(400, search("{\"name\":\"x\",\"lists\":[\"third\"]}")).body();
    assertThat(problem).contains("invented, second", "UNKNOWN_LIST").doesNotContain("third");
  }

  @Test
  void asksForAKey() {
    for (Call call : List.of(search(ZUBAYR), batch("{\"searches\":[" + ZUBAYR + "]}"))) {
      calls.assertProblem(401, call.header("Authorization", "Basic ?"));
      calls.assertProblem(405, call.method("GET"));
    }
    calls.assertReport(200, search(ZUBAYR).header("Authorization", basic("not-permitted")));
    calls.assertProblem(401, get("/v1/screening/lists").header("Authorization", "Basic ?"));
  }

  @Test
  void tellsOfTheLists() {
    JsonNode lists = calls.assertReport(200, get("/v1/screening/lists")).get("lists");
    assertThat(lists.valueStream().map(l -> l.get("list").asString()))
        .containsExactly("invented", "second");
    assertThat(lists.at("/0/added").asInt()).isEqualTo(4);
  }

  @Test
  void chargesAndKeepsTogether() {
    String tenant = server.tenantWithQuota(2);
    String rows = rows(tenant);
    Call call = search(ZUBAYR).header("Authorization", basic(tenant));
    calls.assertProblem(400, search("{}").header("Authorization", basic(tenant)));
    assertThat(server.count(rows)).isZero();
    calls.assertReport(200, call);
    calls.assertReport(200, call);
    calls.assertProblem(429, call);
    assertThat(server.count(rows)).isEqualTo(2);
    assertThat(server.count(rows + " and hits = 2 and lists = 'invented 1, second 1'"))
        .isEqualTo(2);
    assertThat(used(tenant)).isEqualTo(2);
  }

  @Test
  void showsWhatIsOnRecordToItsTenantAlone() {
    String body =
        "{\"name\":\"Zubayr Qasimov Testali\",\"birth_date\":\"1971-05\",\"reference\":\"r-1\"}";
    JsonNode found = found(body);
    Call kept = get("/v1/screening/searches/" + found.get("id").asString());
    JsonNode record = calls.assertReport(200, kept);
    assertThat(record.get("origin").asString()).isEqualTo("search");
    assertThat(record.get("lists").asString()).isEqualTo("invented 1, second 1");
    assertThat(record.get("reference").asString()).isEqualTo("r-1");
    assertThat(record.at("/query/birth_date/latest").asString()).isEqualTo("1971-05-31");
    assertThat(record.at("/answer/hits/0/id").asString()).isEqualTo("P1");
    calls.assertProblem(404, kept.header("Authorization", basic("other")));
    calls.assertProblem(404, kept.path("/v1/screening/searches/x"));
    calls.assertProblem(401, kept.header("Authorization", "Basic ?"));
  }

  @Test
  void repeatsUnderAKeyWithoutChargingAgain() {
    String tenant = server.tenantWithQuota(1);
    Call call =
        search(ZUBAYR)
            .header("Authorization", basic(tenant))
            .header("Idempotency-Key", "k-" + UUID.randomUUID());
    String first = server.send(call).body();
    assertThat(server.send(call).body()).isEqualTo(first);
    assertThat(server.count(rows(tenant))).isEqualTo(1);
    calls.assertProblem(
        422, call.json("{\"name\":\"Zubayr Qasimov Testali\",\"kind\":\"person\"}"));
  }

  @Test
  void answersEachOfABatch() {
    String tenant = server.tenantWithQuota(2);
    String body =
        "{\"searches\":[%s,{\"name\":\"\"},{\"name\":\"a\",\"lists\":[\"third\"]},%s,%s]}"
            .formatted(ZUBAYR, "{\"name\":\"Nobody Whatsoever\"}", ZUBAYR);
    JsonNode results =
        calls.assertReport(200, batch(body).header("Authorization", basic(tenant))).get("results");
    assertThat(results.size()).isEqualTo(5);
    assertThat(ids(results.get(0))).contains("P1");
    assertThat(results.at("/1/problem/status").asInt()).isEqualTo(400);
    assertThat(results.at("/2/problem/reason").asString()).isEqualTo("UNKNOWN_LIST");
    assertThat(results.at("/3/hits").isEmpty()).isTrue();
    assertThat(results.at("/3/lists").size()).isEqualTo(2);
    assertThat(results.at("/4/problem/status").asInt()).isEqualTo(429);
    assertThat(results.at("/4/problem/title").asString()).isEqualTo("Too Many Requests");
    assertThat(server.count(rows(tenant) + " and origin = 'BATCH'")).isEqualTo(2);
    assertThat(used(tenant)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"searches\":[]}", "{\"searches\":{}}", "{\"search\":[{}]}"})
  void refusesBatchesOfNothing(String json) {
    calls.assertProblem(400, batch(json));
  }

  @Test
  void refusesBatchesOfTooMany() {
    calls.assertProblem(400, batch("{\"searches\":[" + (ZUBAYR + ",").repeat(100) + ZUBAYR + "]}"));
  }

  @Test
  void saysWhatToDoWithoutLists() {
    try (TestServer bare = TestServer.over(TestLists.none().folder())) {
      NativeCalls there = new NativeCalls(bare);
      for (Call call : List.of(search(ZUBAYR), batch("{\"searches\":[" + ZUBAYR + "]}"))) {
        assertThat(there.assertProblem(503, call).body())
            .contains("./hawiya screen import FILE --list ofac", "NO_LISTS");
      }
      assertThat(bare.count("screenings")).isZero();
      assertThat(there.assertReport(200, get("/v1/screening/lists")).get("lists").isEmpty())
          .isTrue();
    }
  }

  private static String rows(String tenant) {
    return "screenings where tenant_id = (select id from tenants where name = '" + tenant + "')";
  }

  private long used(String bundle) {
    return server
        .store()
        .jdbc()
        .sql("select used from bundles where bundle_key = ?")
        .param(bundle)
        .query(Long.class)
        .single();
  }
}
