package dev.hawiya.server.http;

import static dev.hawiya.server.http.BurstCalls.LIVING;
import static dev.hawiya.server.http.BurstCalls.judge;
import static dev.hawiya.server.http.BurstCalls.match;
import static dev.hawiya.server.http.NativeCalls.BACK;
import static dev.hawiya.server.http.NativeCalls.basic;
import static dev.hawiya.server.http.NativeCalls.get;
import static dev.hawiya.server.http.NativeCalls.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.transaction.Retention;
import dev.hawiya.server.transaction.TransactionStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Living persons by the native API, over real HTTP. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class LivenessTest {
  private TestServer server;
  private NativeCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new NativeCalls(shared);
  }

  private static List<String> codes(JsonNode reasons) {
    List<String> codes = new ArrayList<>();
    reasons.forEach(reason -> codes.add(reason.get("code").asString()));
    return codes;
  }

  @Test
  void tellsEveryPieceOfALivingPersonAndKeepsNothing() {
    List<Long> before = server.kept();
    JsonNode told = calls.assertReport(200, judge(LIVING));
    assertThat(told.propertyNames())
        .containsExactly("decision", "score", "pieces", "reasons", "request_id");
    assertThat(told.get("decision").asString()).isEqualTo("live");
    assertThat(told.get("score").asDouble()).isBetween(0.5, 1.0);
    assertThat(told.get("reasons")).isEmpty();
    assertThat(told.get("pieces").valueStream().map(p -> p.get("name").asString()))
        .containsExactly(
            "same_person", "not_identical", "motion", "passive", "screen", "brightness");
    for (JsonNode piece : told.get("pieces")) {
      assertThat(piece.propertyNames()).containsExactly("name", "score", "verdict", "reasons");
      assertThat(piece.get("verdict").asString()).isEqualTo("PASS");
      assertThat(piece.get("reasons")).isEmpty();
    }
    assertThat(server.kept()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body 0   | body 0   | body 1    | attack       | SAME_FRAME",
        "flat 0   | flat 1   | flat 2    | attack       | COPIED_FRAME",
        "tilted 0 | tilted 1 | tilted 2  | attack       | PLANAR_MOTION",
        "body 0   | body 1   | body 2 90 | inconclusive | DIFFERENT_PEOPLE",
        "dim 0    | dim 1    | dim 2     | inconclusive | SPOOF_SUSPECTED",
        "body 0   | nothing  | body 2    | inconclusive | NO_FACE",
        "body 0   | body 1   | faces 0 9 | inconclusive | SEVERAL_FACES",
        "far 0    | body 1   | body 2    | inconclusive | FACE_TOO_SMALL",
        "body 0   | dark 1   | body 2    | inconclusive | POOR_QUALITY"
      })
  void saysWhatSpeaksAgainstALivingPerson(
      String first, String second, String third, String decision, String reason) {
    JsonNode told = calls.assertReport(200, judge(first, second, third));
    assertThat(told.get("decision").asString()).isEqualTo(decision);
    assertThat(codes(told.get("reasons"))).contains(reason);
    assertThat(told.at("/reasons/0/advice").asString()).isNotBlank();
    boolean looked = !told.get("pieces").isEmpty();
    assertThat(looked && !told.get("pieces").toString().contains("[\"" + reason + "\"]"))
        .as("the piece that says so names it")
        .isFalse();
    assertThat(told.get("match")).isNull();
  }

  @Test
  void matchesTheSharpestFaceAndKeepsThatFrame() {
    String id = calls.front();
    List<Long> before = server.kept();
    String[] frames = {"body 0 20", "sharp 1 10", "body 2 20"};
    JsonNode told = calls.assertReport(200, match(id, frames));
    assertThat(told.get("decision").asString()).isEqualTo("live");
    assertThat(told.get("transaction_id").asString()).isEqualTo(id);
    JsonNode match = told.get("match");
    assertThat(match.propertyNames())
        .containsExactly("decision", "score", "probability", "threshold", "fmr", "reasons");
    assertThat(match.get("decision").asString()).isEqualTo("same");
    assertThat(match.get("score").asDouble()).isEqualTo(0.984808);
    assertThat(server.kept()).containsExactly(before.get(0), before.get(1) + 1, before.get(2) + 1);
    JsonNode step = calls.assertReport(200, get("/v1/transactions/" + id)).get("steps").get(1);
    assertThat(step.get("service").asString()).isEqualTo("LIVENESS");
    assertThat(step.get("document").isNull()).isTrue();
    assertThat(step.get("request_id")).isEqualTo(told.get("request_id"));
    assertThat(step.get("report").propertyNames())
        .containsExactly("decision", "score", "pieces", "reasons", "match");
    assertThat(step.at("/report/match")).isEqualTo(match);
    assertThat(image(told)).hasValue(FakeReadings.picture(frames[1]));
  }

  private Optional<byte[]> image(JsonNode told) {
    TransactionStore transactions =
        new TransactionStore(
            server.store(),
            new Retention(Duration.ofDays(1), Duration.ofDays(1)),
            Clock.systemUTC());
    return transactions.image(UUID.fromString(told.get("request_id").asString()));
  }

  @Test
  void decidesOnTheBurstAndTheFaceApart() {
    String id = calls.front();
    JsonNode stranger = calls.assertReport(200, match(id, "body 0 90", "body 1 90", "body 2 90"));
    assertThat(stranger.get("decision").asString()).isEqualTo("live");
    assertThat(stranger.at("/match/decision").asString()).isEqualTo("different");
    JsonNode picture = calls.assertReport(200, match(id, "body 0", "body 0", "body 0"));
    assertThat(picture.get("decision").asString()).isEqualTo("attack");
    assertThat(picture.at("/match/decision").asString()).isEqualTo("same");
    JsonNode nobody = calls.assertReport(200, match(id, "nothing", "nothing", "nothing"));
    assertThat(nobody.at("/match/decision").asString()).isEqualTo("undecided");
    assertThat(nobody.at("/match/reasons/0/code").asString()).isEqualTo("NO_FACE");
  }

  @Test
  void needsAPortraitWhereATransactionIsNamed() {
    String back = calls.assertReport(200, read(BACK)).get("transaction_id").asString();
    assertThat(calls.assertProblem(409, match(back, LIVING)).body())
        .contains("\"reason\":\"NEVER_READ\"");
    calls.assertProblem(404, match(UUID.randomUUID().toString(), LIVING));
    calls.assertProblem(404, match("x", LIVING));
    calls.assertProblem(404, match(calls.front(), LIVING).header("Authorization", basic("other")));
  }

  @Test
  void asksForAKeyThatCoversLiveness() {
    calls.assertNeedsAKey(judge(LIVING));
  }

  @Test
  void chargesOnlyWhatItAnswersAndARepeatedRequestOnce() {
    String tenant = basic(server.tenantWithQuota(2));
    calls.assertProblem(422, judge("body 0", "damaged", "body 2").header("Authorization", tenant));
    String id = calls.front(tenant);
    Call keyed =
        match(id, LIVING).header("Authorization", tenant).header("Idempotency-Key", "burst");
    JsonNode first = calls.assertReport(200, keyed);
    assertThat(calls.assertReport(200, keyed)).isEqualTo(first);
    Call other = match(id, "body 0", "body 2", "body 1").header("Authorization", tenant);
    assertThat(calls.assertProblem(422, other.header("Idempotency-Key", "burst")).body())
        .contains("another request");
    calls.assertProblem(429, other);
    Call look = get("/v1/transactions/" + id).header("Authorization", tenant);
    assertThat(calls.assertReport(200, look).get("steps").size()).isEqualTo(2);
  }
}
