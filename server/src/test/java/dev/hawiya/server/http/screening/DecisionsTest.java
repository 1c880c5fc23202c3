package dev.hawiya.server.http.screening;

import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.TestLists;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.http.NativeCalls;
import dev.hawiya.server.screening.ServingLists;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What people decide about hits, and what later searches make of it. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class DecisionsTest {
  private static final String PERSON =
      "\"name\":\"Maymun Alsarabi\",\"birth_date\":\"1989\",\"numbers\":[\"A-100-200\"]";
  private static final String REASON = "Reason-That-Nobody-May-Read";

  private TestServer server;
  private NativeCalls calls;
  private String reference;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
    reference = "customer-" + UUID.randomUUID();
  }

  private String referred() {
    return "\"reference\":\"" + reference + "\"";
  }

  private static Call decision(String fields) {
    return post("/v1/screening/decisions").json("{" + fields + "}");
  }

  private static String about(String who, String verdict) {
    return who
        + ",\"list\":\"invented\",\"entity\":\"P3\",\"verdict\":\"%s\",\"reason\":\"%s\""
            .formatted(verdict, REASON);
  }

  private JsonNode search(String who) {
    return calls.assertReport(200, post("/v1/screening:search").json("{" + who + "}"));
  }

  private static List<String> ids(JsonNode list) {
    return list.valueStream().map(hit -> hit.get("id").asString()).toList();
  }

  @Test
  void silencesAFalseHitUnderItsReference() {
    String who = "\"name\":\"Maymun Alsarabi\"," + referred();
    assertThat(ids(search(who).get("hits"))).containsExactly("P3");
    JsonNode made = calls.assertReport(200, decision(about(referred(), "false_hit")));
    assertThat(made.propertyNames())
        .containsExactly(
            "id", "reference", "list", "entity", "name", "verdict", "reason", "decided");
    JsonNode later = search(who);
    assertThat(later.get("hits").isEmpty()).isTrue();
    assertThat(later.at("/silenced/0/id").asString()).isEqualTo("P3");
    assertThat(later.at("/silenced/0/decision/id")).isEqualTo(made.get("id"));
    assertThat(ids(search("\"name\":\"Maymun Alsarabi\"").get("hits"))).containsExactly("P3");
    Call delete = get("/v1/screening/decisions/" + made.get("id").asString()).method("DELETE");
    assertThat(server.send(delete).statusCode()).isEqualTo(204);
    assertThat(ids(search(who).get("hits"))).containsExactly("P3");
    calls.assertProblem(404, delete);
  }

  @Test
  void knowsAPersonAgainHoweverWritten() {
    String tenant = server.tenantWithQuota(9);
    Call made = decision(about(PERSON, "false_hit")).header("Authorization", basic(tenant));
    calls.assertReport(200, made);
    for (String same :
        List.of(
            "\"name\":\" MAYMUN   Al-sarabi\"".replace("Al-s", "Als")
                + ",\"birth_date\":\"1989\",\"numbers\":[\"a100200\"]",
            PERSON + ",\"countries\":[\"Utopia\"]")) {
      Call search = post("/v1/screening:search").json("{" + same + "}");
      JsonNode found = calls.assertReport(200, search.header("Authorization", basic(tenant)));
      assertThat(found.get("hits").isEmpty()).as(same).isTrue();
      assertThat(found.get("silenced").size()).isEqualTo(1);
    }
    String other = PERSON.replace("1989", "1990");
    Call search = post("/v1/screening:search").json("{" + other + "}");
    JsonNode found = calls.assertReport(200, search.header("Authorization", basic(tenant)));
    assertThat(found.get("silenced").isEmpty()).isTrue();
  }

  @Test
  void showsATrueHitWithItsDecision() {
    calls.assertReport(200, decision(about(referred(), "true_hit")));
    JsonNode hit = search("\"name\":\"Maymun Alsarabi\"," + referred()).at("/hits/0");
    assertThat(hit.at("/decision/verdict").asString()).isEqualTo("true_hit");
    assertThat(hit.at("/decision/record_changed").asBoolean()).isFalse();
    calls.assertReport(200, decision(about(referred(), "false_hit")));
    assertThat(search("\"name\":\"Maymun Alsarabi\"," + referred()).get("hits").isEmpty()).isTrue();
  }

  @Test
  void showsAgainWhereTheRecordHasChanged() {
    TestLists lists =
        TestLists.none().put("own", "A1|PERSON|Quintus Fabelwesen|1960|Utopia||Made up");
    try (TestServer changing = TestServer.over(lists.folder())) {
      NativeCalls there = new NativeCalls(changing);
      String who = "\"name\":\"Quintus Fabelwesen\"";
      String ruling =
          who + ",\"list\":\"own\",\"entity\":\"A1\",\"verdict\":\"false_hit\",\"reason\":\"x\"";
      there.assertReport(200, decision(ruling));
      Call search = post("/v1/screening:search").json("{" + who + "}");
      lists.put(
          "own",
          "A1|PERSON|Quintus Fabelwesen|1960|Utopia||Made up",
          "A2|PERSON|Somebody Elsewhere|1961|Utopia||Made up");
      changing.bean(ServingLists.class).refresh();
      assertThat(there.assertReport(200, search).get("silenced").size()).isEqualTo(1);
      lists.put("own", "A1|PERSON|Quintus Fabelwesen|1961|Utopia||Made up");
      changing.bean(ServingLists.class).refresh();
      JsonNode found = there.assertReport(200, search);
      assertThat(found.at("/lists/0/version").asInt()).isEqualTo(3);
      assertThat(found.get("silenced").isEmpty()).isTrue();
      assertThat(found.at("/hits/0/decision/record_changed").asBoolean()).isTrue();
      assertThat(found.at("/hits/0/decision/note").asString())
          .isEqualTo("decided before, the record has changed since");
    }
  }

  @Test
  void tellsAllAndOneToItsTenantAlone() {
    JsonNode made = calls.assertReport(200, decision(about(referred(), "false_hit")));
    Call one = get("/v1/screening/decisions/" + made.get("id").asString());
    assertThat(calls.assertReport(200, one)).isEqualTo(made);
    Call all = get("/v1/screening/decisions?reference=" + reference);
    assertThat(calls.assertReport(200, all).get("decisions").get(0)).isEqualTo(made);
    String other = basic("other");
    calls.assertProblem(404, one.header("Authorization", other));
    calls.assertProblem(404, one.method("DELETE").header("Authorization", other));
    JsonNode none = calls.assertReport(200, all.header("Authorization", other));
    assertThat(none.get("decisions").isEmpty()).isTrue();
    calls.assertReport(200, one);
    calls.assertProblem(401, one.header("Authorization", "Basic ?"));
  }

  @Test
  void refusesReferencesThatNoDecisionCanHave() {
    for (String none : List.of("a%00b", "x".repeat(301))) {
      calls.assertProblem(400, get("/v1/screening/decisions?reference=" + none));
    }
  }

  @Test
  void keepsWhatWasDecidedSealed() {
    calls.assertReport(200, decision(about(referred(), "false_hit")));
    List<byte[]> rows =
        server
            .store()
            .jdbc()
            .sql("select sealed_decision from screening_decisions")
            .query(byte[].class)
            .list();
    assertThat(rows).isNotEmpty();
    rows.forEach(row -> assertThat(new String(row)).doesNotContain(REASON, "\"P3\"", "Maymun"));
  }

  @Test
  void decidesOnceUnderAKeyAndWithoutQuota() {
    String tenant = server.tenantWithQuota(0);
    Call call =
        decision(about(referred(), "false_hit"))
            .header("Authorization", basic(tenant))
            .header("Idempotency-Key", "d");
    JsonNode first = calls.assertReport(200, call);
    assertThat(calls.assertReport(200, call)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"list\":\"invented\",\"entity\":\"P3\",\"verdict\":\"true_hit\"",
        "\"reference\":\"r\",\"entity\":\"P3\",\"verdict\":\"true_hit\"",
        "\"reference\":\"r\",\"list\":\"invented\",\"verdict\":\"true_hit\"",
        "\"reference\":\"r\",\"list\":\"invented\",\"entity\":\"P3\"",
        "\"reference\":\"r\",\"list\":\"invented\",\"entity\":\"P3\",\"verdict\":\"maybe\"",
        "\"reference\":\"r\",\"list\":\"invented\",\"entity\":\"P3\",\"verdict\":\"false_hit\"",
        "\"reference\":\"r\",\"list\":\"third\",\"entity\":\"P3\",\"verdict\":\"true_hit\"",
        "\"reference\":\"r\",\"list\":\"invented\",\"id\":\"P3\",\"verdict\":\"true_hit\""
      })
  void refusesWhatIsNoDecision(String fields) {
    calls.assertProblem(400, decision(fields));
  }

  @Test
  void decidesOnlyAboutWhoIsListed() {
    calls.assertProblem(404, decision(about(referred(), "true_hit").replace("P3", "P4")));
    String ofNoList = about(referred(), "true_hit").replace("invented", "third");
    assertThat(calls.assertProblem(400, decision(ofNoList)).body())
        .contains("a list is named that is not there: there are invented, second");
  }
}
