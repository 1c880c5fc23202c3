package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.store.StoreSettings;
import dev.hawiya.server.transaction.Retention;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.verification.Ledger;
import dev.hawiya.server.verification.Verifier;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Steps of one person's check. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class VlensTransactionsTest {
  private static final byte[] OTHER_BACK = FakeReadings.picture("accuauth/back-multipart");
  private static final Clock CLOCK = Clock.systemUTC();

  private VlensCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    calls = new VlensCalls(shared);
  }

  private JsonNode front(Map<String, Object> more) {
    Map<String, Object> values = VlensCalls.with(more, "image", VlensCalls.FRONT);
    return calls.good(VlensCalls.json(VlensCalls.FRONT_PATH, values));
  }

  private JsonNode back(byte[] picture, String transaction) {
    Map<String, Object> values = Map.of("image", picture, "transaction_id", transaction);
    return calls.good(VlensCalls.json(VlensCalls.BACK_PATH, values));
  }

  private static String transaction(JsonNode answer) {
    return answer.get("data").get("transaction_id").asString();
  }

  private static String findings(JsonNode answer) {
    JsonNode services = answer.get("services");
    assertThat(services.get("Validations")).isEqualTo(services.get("validations"));
    return services.get("validations").get("validation_errors").toString();
  }

  @Test
  void joinsFrontAndBack() {
    JsonNode first = front(Map.of("client_transaction_id", "order-1"));
    JsonNode second = back(VlensCalls.BACK, transaction(first));
    assertThat(findings(second)).isEqualTo("[]");
    assertThat(transaction(second)).isEqualTo(transaction(first));
    JsonNode data = second.get("data");
    assertThat(data.get("client_transaction_id").asString()).isEqualTo("order-1");
    assertThat(data.get("request_id")).isNotEqualTo(first.get("data").get("request_id"));
    assertThat(data.get("idFrontData").get("name")).isEqualTo(first.get("data").get("name"));
    assertThat(data.get("idBackData").get("idExpiry")).isEqualTo(data.get("idExpiry"));
  }

  @Test
  void tellsSidesOfTwoPeople() {
    JsonNode second = back(OTHER_BACK, transaction(front(Map.of())));
    assertThat(findings(second))
        .contains("\"field\":\"idNumber\",\"value\":\"28208151304597\"", "\"code\":3101");
    JsonNode again = front(Map.of("transaction_id", transaction(second)));
    assertThat(findings(again)).contains("\"code\":3101");
    assertThat(findings(back(VlensCalls.BACK, transaction(second)))).isEqualTo("[]");
  }

  @Test
  void tellsACarOfSomebodyElse() {
    String id = transaction(front(Map.of()));
    assertThat(findings(car("vlens/car-front", id))).isEqualTo("[]");
    assertThat(findings(car("vlens/car-front-expired", id)))
        .contains("\"field\":\"name\"", "\"code\":3102");
    String alone = UUID.randomUUID().toString();
    assertThat(findings(car("vlens/car-front-expired", alone))).doesNotContain("3102");
  }

  private JsonNode car(String shows, String transaction) {
    Map<String, Object> values =
        Map.of("image", FakeReadings.picture(shows), "transaction_id", transaction);
    return calls.good(VlensCalls.json(VlensEndpoint.CAR_LICENSE_FRONT.path(), values));
  }

  @Test
  void beginsATransactionUnderAnIdOfTheCallersChoice() {
    String id = UUID.randomUUID().toString();
    Map<String, Object> chosen = Map.of("transaction_id", id.toUpperCase(java.util.Locale.ROOT));
    assertThat(transaction(front(chosen))).isEqualTo(id);
    assertThat(transaction(front(chosen))).isEqualTo(id);
    assertThat(findings(back(OTHER_BACK, id))).contains("\"code\":3101");
    Map<String, Object> taken = Map.of("image", VlensCalls.FRONT, "transaction_id", id);
    Call foreign = VlensCalls.keyed("other", VlensCalls.json(VlensCalls.FRONT_PATH, taken));
    calls.assertFails(foreign, 422, 5004);
  }

  @Test
  void beginsAnewWithoutAnId() {
    assertThat(transaction(front(Map.of("transaction_id", ""))))
        .isNotEqualTo(transaction(front(Map.of("transaction_id", " "))));
  }

  @Test
  void keepsNothingOfAFailedCall() {
    String id = UUID.randomUUID().toString();
    Map<String, Object> wrongSide = Map.of("image", VlensCalls.BACK, "transaction_id", id);
    calls.assertFails(VlensCalls.json(VlensCalls.FRONT_PATH, wrongSide), 422, 5007);
    Map<String, Object> face = Map.of("image", VlensCalls.FRONT, "transaction_id", id);
    calls.assertFails(VlensCalls.json(VlensEndpoint.FACE_MATCH.path(), face), 422, 5004);
  }

  @Test
  void remembersTheFrontAfterARestart() throws Exception {
    StoreSettings settings = TestStore.settings();
    Caller caller;
    String id;
    try (Store store = Store.open(settings)) {
      caller = caller(new AccountStore(store, CLOCK, new SecureRandom()));
      id = transaction(step(store, caller, VlensCalls.FRONT, Optional.empty()));
    }
    try (Store store = Store.open(settings)) {
      JsonNode back = step(store, caller, OTHER_BACK, Optional.of(id));
      assertThat(findings(back)).contains("\"code\":3101");
      assertThat(back.get("data").get("idFrontData").get("idKey").asString())
          .isEqualTo("HY1234567");
    }
  }

  private static Caller caller(AccountStore accounts) {
    UUID tenant = accounts.addTenant("restarting", Rate.UNLIMITED);
    UUID bundle =
        accounts.addBundle(
            tenant,
            new NewBundle("restarting", "key", Optional.empty(), Set.of(), Optional.empty()));
    return new Caller(tenant, bundle, Optional.empty());
  }

  private static JsonNode step(
      Store store, Caller caller, byte[] picture, Optional<String> transaction) throws Exception {
    Retention retention = new Retention(Duration.ofDays(1), Duration.ofDays(1));
    TransactionStore transactions = new TransactionStore(store, retention, CLOCK);
    Ledger ledger = new Ledger(store, new Bundles(store), transactions);
    Verifier verifier = new Verifier(ledger, new FakeReadings());
    VlensRequest asked =
        new VlensRequest(
            Service.DOCUMENT,
            List.of(picture),
            transaction,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    VlensMapper mapper = new VlensMapper(VlensDocuments.load(), VlensCodes.load());
    VlensResponse answer =
        verifier.verify(
            caller,
            asked.reading(),
            v ->
                mapper.answer(
                    picture == VlensCalls.FRONT ? VlensEndpoint.ID_FRONT : VlensEndpoint.ID_BACK,
                    v,
                    asked));
    return tools.jackson.databind.json.JsonMapper.shared().valueToTree(answer);
  }
}
