package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import dev.hawiya.server.TestServer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every endpoint and its twin under bad input, and with another's document. */
@Tag("store")
@ExtendWith(TestServer.Extension.class)
class VlensEndpointsTest {
  private record Row(String name, Call call, int status, int code) {}

  private record Place(VlensEndpoint endpoint, boolean twin, String transaction) {
    String path() {
      return endpoint.path() + (twin ? "/file" : "");
    }

    Map<String, Object> values() {
      return VlensCalls.with(VlensCalls.values(endpoint), "transaction_id", transaction);
    }

    Call call(Map<String, Object> values) {
      return twin ? VlensCalls.form(path(), values) : VlensCalls.json(path(), values);
    }

    Call good() {
      return call(values());
    }

    Call with(String name, Object value) {
      return call(VlensCalls.with(values(), name, value));
    }
  }

  private TestServer server;
  private VlensCalls calls;

  @BeforeEach
  void useServer(TestServer shared) {
    server = shared;
    calls = new VlensCalls(shared);
  }

  private String front(String tenant) {
    Call call = VlensCalls.json(VlensCalls.FRONT_PATH, Map.of("image", VlensCalls.FRONT));
    return calls.good(VlensCalls.keyed(tenant, call)).get("data").get("transaction_id").asString();
  }

  private static Stream<Place> places(String transaction) {
    return Arrays.stream(VlensEndpoint.values())
        .flatMap(e -> Stream.of(new Place(e, false, transaction), new Place(e, true, transaction)));
  }

  @TestFactory
  Stream<DynamicTest> refusesBadInput() {
    String own = front("test");
    String foreign = front("other");
    return places(own)
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.path(),
                    () ->
                        Stream.of(callers(place), bodies(place), values(place, foreign))
                            .flatMap(List::stream)
                            .forEach(this::refuses)));
  }

  private void refuses(Row row) {
    assertThat(calls.assertFails(row.call(), row.status(), row.code()).headers().map())
        .as(row.name())
        .isNotEmpty();
  }

  private static List<Row> callers(Place p) {
    String elsewhere =
        p.endpoint() == VlensEndpoint.AML_VALIDATE
            ? VlensEndpoint.ID_FRONT.path()
            : p.endpoint().path();
    return List.of(
        new Row("no key", Call.post(p.path()).json("{}"), 401, 401),
        new Row("wrong key", VlensCalls.keyed("nobody", p.good()), 401, 401),
        new Row("expired key", VlensCalls.keyed("expired", p.good()), 401, 401),
        new Row("disabled key", VlensCalls.keyed("disabled", p.good()), 401, 401),
        new Row("bad token", p.good().header("Authorization", "Bearer a.b.c"), 401, 403),
        new Row(
            "not permitted",
            VlensCalls.keyed(
                "not-permitted", p.call(VlensCalls.values(p.endpoint())).path(elsewhere)),
            422,
            4004),
        new Row("wrong method", p.good().method("GET"), 405, 405),
        new Row("unknown path", p.good().path(p.path() + "/x"), 404, 404));
  }

  private static List<Row> bodies(Place p) {
    return List.of(
        new Row("nothing asked", p.good().json("{}"), 400, 400),
        new Row("no body", VlensCalls.keyed("test", Call.post(p.path())), 400, 400),
        new Row("an empty body", p.good().json(""), 400, 400),
        new Row("a broken body", p.good().json("{\"image"), 400, 400),
        new Row("a list", p.good().json("[]"), 400, 400),
        new Row("broken multipart", p.good().body("multipart/form-data", new byte[9]), 400, 400),
        new Row("plain text", p.good().body("text/plain", new byte[] {'a'}), 415, 415),
        new Row("a list for an id", p.good().json("{\"transaction_id\": [1]}"), 400, 400));
  }

  private static List<Row> values(Place p, String foreign) {
    List<Row> rows = new java.util.ArrayList<>();
    for (String picture : p.endpoint().pictures()) {
      Map<String, Object> without = new LinkedHashMap<>(p.values());
      without.remove(picture);
      rows.add(new Row("no " + picture, p.call(without), 400, 400));
      rows.add(new Row("empty " + picture, p.with(picture, ""), 400, 400));
      rows.add(new Row("bad base64 " + picture, p.with(picture, "/9j*not*base64"), 415, 415));
      rows.add(new Row("no picture in " + picture, p.with(picture, "bm90aGluZw=="), 415, 415));
      byte[] large = Arrays.copyOf(VlensCalls.FRONT, VlensRequest.LARGEST_IMAGE + 1);
      rows.add(new Row("large " + picture, p.with(picture, large), 422, 5002));
    }
    rows.add(new Row("no GUID", p.with("transaction_id", "17"), 422, 5004));
    rows.add(new Row("foreign transaction", p.with("transaction_id", foreign), 422, 5004));
    if (!p.endpoint().worldwide()) {
      rows.add(new Row("another country", p.with("country", "PAK"), 422, 5001));
    }
    rows.add(new Row("a long id", p.with("client_transaction_id", "x".repeat(301)), 400, 400));
    rows.add(new Row("a control character", p.with("request_id", "a\u0000b"), 400, 400));
    return rows;
  }

  @TestFactory
  Stream<DynamicTest> answersGoodInput() {
    String own = front("test");
    return places(own).map(place -> DynamicTest.dynamicTest(place.path(), () -> answers(place)));
  }

  private void answers(Place place) {
    List<Long> before = kept();
    assertThat(calls.good(place.good()).get("data").get("transaction_id").asString())
        .isEqualTo(place.transaction());
    assertThat(kept()).isNotEqualTo(before);
  }

  private List<Long> kept() {
    return Stream.of(
            "select count(*) from transactions",
            "select count(*) from steps",
            "select sum(used) from bundles")
        .map(sql -> server.store().jdbc().sql(sql).query(Long.class).single())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ID_FRONT, nothing, 3011",
    "ID_FRONT, vlens/passport, 5007",
    "ID_FRONT, TD1, 5001",
    "ID_FRONT, vlens/back-json, 5007",
    "ID_BACK, nothing, 3011",
    "ID_BACK, PASSPORT, 5007",
    "ID_BACK, VISA, 5001",
    "ID_BACK, vlens/front-json, 5007",
    "PASSPORT, nothing, 3011",
    "PASSPORT, vlens/front-json, 5007",
    "PASSPORT, vlens/back-json, 5007",
    "PASSPORT, TD1, 5001",
    "PASSPORT, TD2, 5001",
    "PASSPORT, VISA, 5001",
    "PASSPORT, passport, 5001",
    "CAR_LICENSE_FRONT, nothing, 3011",
    "CAR_LICENSE_FRONT, vlens/car-back, 5007",
    "CAR_LICENSE_FRONT, EGY-DL, 5007",
    "CAR_LICENSE_FRONT, EGY-PLATE, 5007",
    "CAR_LICENSE_FRONT, PAK-SNIC, 5001",
    "CAR_LICENSE_BACK, nothing, 3011",
    "CAR_LICENSE_BACK, vlens/car-front, 5007",
    "CAR_LICENSE_BACK, EGY-NID, 5007",
    "CAR_LICENSE_BACK, TD1, 5001",
    "DRIVING_LICENSE, nothing, 3011",
    "DRIVING_LICENSE, PASSPORT, 5007",
    "DRIVING_LICENSE, vlens/car-front, 5007",
    "DRIVING_LICENSE, passport, 5001",
    "LICENSE_PLATE, nothing, 3011",
    "LICENSE_PLATE, PLATE, 5008",
    "LICENSE_PLATE, EGY-PLATE, 5008",
    "LICENSE_PLATE, vlens/front-json, 5007",
    "LICENSE_PLATE, PLATE then vlens/front-json, 5007",
    "LICENSE_PLATE, vlens/car-back, 5007",
    "LICENSE_PLATE, PAK-SNIC, 5001",
    "CLASSIFICATION, nothing, 5001",
    "CLASSIFICATION, PLATE, 5001",
    "CLASSIFICATION, PAK-SNIC, 5001",
    "CLASSIFICATION, TD2, 5001",
    "CLASSIFICATION, VISA, 5001"
  })
  void refusesAnotherDocument(VlensEndpoint endpoint, String shows, int code) {
    List<Long> before = kept();
    Map<String, Object> values = Map.of("image", FakeReadings.picture(shows));
    calls.assertFails(VlensCalls.json(endpoint.path(), values), 422, code);
    calls.assertFails(VlensCalls.form(endpoint.path() + "/file", values), 422, code);
    assertThat(kept()).as("nothing is charged or stored").isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EGY", "pak", "UTO", "?"})
  void readsPassportsOfEveryCountry(String country) {
    Map<String, Object> values = VlensCalls.values(VlensEndpoint.PASSPORT);
    Call call = VlensCalls.json("/v1/ocr/passport", VlensCalls.with(values, "country", country));
    assertThat(calls.good(call).at("/data/country_code").asString()).isEqualTo("EGY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vlens/license-plate then vlens/license-plate-latin",
        "vlens/license-plate-unread then vlens/license-plate",
        "vlens/license-plate-half-read then vlens/license-plate"
      })
  void readsOneOfSeveralPlates(String shows) {
    Map<String, Object> values = Map.of("image", FakeReadings.picture(shows));
    JsonNode answer = calls.good(VlensCalls.json(VlensEndpoint.LICENSE_PLATE.path(), values));
    assertThat(answer.at("/data/result").asString()).isEqualTo("سنق953");
  }

  @Test
  void matchesAFaceOnlyInATransactionThereIs() {
    Map<String, Object> face = Map.of("image", VlensCalls.FRONT);
    String path = VlensEndpoint.FACE_MATCH.path();
    calls.assertFails(VlensCalls.json(path, face), 400, 400);
    String unknown = UUID.randomUUID().toString();
    Map<String, Object> lost = VlensCalls.with(face, "transaction_id", unknown);
    calls.assertFails(VlensCalls.json(path, lost), 422, 5004);
  }

  @Test
  void screensByNameOrNumber() {
    String path = VlensEndpoint.AML_VALIDATE.path();
    for (Map<String, Object> nobody :
        List.<Map<String, Object>>of(
            Map.of("name", "  "), Map.of("name", "..."), Map.of("idNumber", "1-2-3"))) {
      calls.assertFails(VlensCalls.json(path, nobody), 400, 400);
    }
    Map<String, Object> company =
        Map.of("name", "Nowhere Trading Phantom Company", "client_transaction_id", "c-1");
    JsonNode found = calls.good(VlensCalls.json(path, company));
    assertThat(found.at("/services/AML/AML_matched").asBoolean()).isTrue();
    assertThat(found.at("/services/AML/data/0/caseNo").asString()).isEqualTo("C1");
    assertThat(found.at("/data/client_transaction_id").asString()).isEqualTo("c-1");
    assertThat(server.count("screenings where origin = 'DIALECT' and client_reference = 'c-1'"))
        .isPositive();
  }

  @Test
  void refusesBeyondTheQuota() {
    Call call = VlensCalls.form(VlensCalls.FRONT_PATH + "/file", Map.of("file", VlensCalls.FRONT));
    calls.assertFails(VlensCalls.keyed("out-of-quota", call), 422, 4002);
  }
}
