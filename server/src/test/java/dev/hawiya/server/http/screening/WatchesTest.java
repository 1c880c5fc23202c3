package dev.hawiya.server.http.screening;

import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
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

/** Watches over real HTTP: who may begin, see and end them. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class WatchesTest {
  /** An address for documents (RFC 5737), at which nobody answers. */
  private static final String HOOK = "\"webhook\":{\"url\":\"https://203.0.113.9/hits\"}";

  private static final String ZUBAYR = "\"name\":\"Zubayr Qasimov Testali\"";

  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  private static Call watch(String fields) {
    return post("/v1/screening/watches").json("{" + fields + "}");
  }

  private static Call at(JsonNode begun) {
    return get("/v1/screening/watches/" + begun.get("id").asString());
  }

  @Test
  void beginsWithTheHitsThereAre() {
    JsonNode begun =
        calls.assertReport(200, watch(ZUBAYR + ",\"most\":1,\"reference\":\"r\"," + HOOK));
    assertThat(begun.propertyNames())
        .containsExactly(
            "id", "reference", "name", "numbers", "lists", "webhook", "created", "secret", "found");
    assertThat(begun.get("secret").asString()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(begun.at("/found/hits").size()).isEqualTo(1);
    assertThat(begun.at("/found/hits/0/id").asString()).isEqualTo("P1");
    assertThat(
            server.count(
                "screening_watch_hits where watch_id = '" + begun.get("id").asString() + "'"))
        .isEqualTo(2);
    JsonNode later = calls.assertReport(200, at(begun));
    assertThat(later.propertyNames()).contains("deliveries").doesNotContain("secret", "found");
    assertThat(later.get("deliveries").isEmpty()).isTrue();
    JsonNode all = calls.assertReport(200, get("/v1/screening/watches")).get("watches");
    assertThat(all.valueStream().map(w -> w.get("id"))).contains(begun.get("id"));
    assertThat(all.toString()).doesNotContain(begun.get("secret").asString());
  }

  @Test
  void isHiddenFromOtherTenants() {
    JsonNode begun = calls.assertReport(200, watch(ZUBAYR + "," + HOOK));
    String other = basic("other");
    calls.assertProblem(404, at(begun).header("Authorization", other));
    calls.assertProblem(404, at(begun).method("DELETE").header("Authorization", other));
    Call all = get("/v1/screening/watches").header("Authorization", other);
    assertThat(calls.assertReport(200, all).toString()).doesNotContain(begun.get("id").asString());
    calls.assertProblem(401, at(begun).header("Authorization", "Basic ?"));
    assertThat(server.send(at(begun).method("DELETE")).statusCode()).isEqualTo(204);
    calls.assertProblem(404, at(begun));
    calls.assertProblem(404, at(begun).path("/v1/screening/watches/x"));
  }

  @Test
  void costsOneCallAndIsRepeatable() {
    String tenant = server.tenantWithQuota(1);
    Call call =
        watch(ZUBAYR + "," + HOOK)
            .header("Authorization", basic(tenant))
            .header("Idempotency-Key", "w-" + UUID.randomUUID());
    JsonNode first = calls.assertReport(200, call);
    assertThat(calls.assertReport(200, call)).isEqualTo(first);
    calls.assertProblem(429, watch(ZUBAYR + "," + HOOK).header("Authorization", basic(tenant)));
    String mine = "where tenant_id = (select id from tenants where name = '" + tenant + "')";
    assertThat(server.count("screening_watches " + mine)).isEqualTo(1);
    assertThat(server.count("screenings " + mine + " and origin = 'WATCH'")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://203.0.113.9/hits",
        "https://127.0.0.1/hits",
        "https://169.254.169.254/latest",
        "https://[::1]/",
        "https://localhost/",
        "https://intranet/",
        "https://10.0.0.7:8443/",
        "ftp://203.0.113.9/",
        "nonsense"
      })
  void refusesAddresses(String url) {
    String hook = HOOK.replace("https://203.0.113.9/hits", url);
    assertThat(calls.assertProblem(400, watch(ZUBAYR + "," + hook)).body()).contains("webhook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"name\":\"x\"",
        "\"name\":\"x\",\"webhook\":\"https://203.0.113.9/\"",
        "\"name\":\"x\",\"webhook\":{}",
        "\"webhook\":{\"url\":\"https://203.0.113.9/\"}",
        "\"name\":\"x\",\"webhook\":{\"url\":\"https://203.0.113.9/\",\"secret\":\"mine\"}"
      })
  void refusesWhatIsNoWatch(String fields) {
    calls.assertProblem(400, watch(fields));
  }

  @Test
  void keepsWhoIsWatchedSealed() {
    calls.assertReport(200, watch(ZUBAYR + "," + HOOK));
    List<byte[]> rows =
        server
            .store()
            .jdbc()
            .sql("select sealed_watch from screening_watches")
            .query(byte[].class)
            .list();
    assertThat(rows).isNotEmpty();
    rows.forEach(row -> assertThat(new String(row)).doesNotContain("Zubayr", "203.0.113.9"));
  }
}
