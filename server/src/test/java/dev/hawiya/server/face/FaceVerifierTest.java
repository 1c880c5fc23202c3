package dev.hawiya.server.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.face.FaceComparison.Decision;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.server.FakeFaces;
import dev.hawiya.server.TestClock;
import dev.hawiya.server.TestStore;
import dev.hawiya.server.account.AccountStore;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.NewBundle;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.Retention;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.Ledger;
import dev.hawiya.server.verification.Order;
import dev.hawiya.server.verification.Verifier;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which portrait a face is compared with, and for how long there is one. */
@Tag("store")
class FaceVerifierTest {
  private static final Box LARGE = new Box(0.5, 0.1, 0.9, 0.6);
  private static final Box SMALL = new Box(0.1, 0.6, 0.2, 0.75);
  private static final Quad CARD = Quad.of(new Box(0.05, 0.5, 0.45, 0.9));

  private final Store store = Store.open(TestStore.settings());
  private final TestClock clock = new TestClock();
  private final AccountStore accounts = new AccountStore(store, clock, new SecureRandom());
  private final UUID tenant = accounts.addTenant("acme", Rate.UNLIMITED);
  private final Caller caller =
      new Caller(
          tenant,
          accounts.addBundle(
              tenant, new NewBundle("b", "key", Optional.empty(), Set.of(), Optional.empty())),
          Optional.empty());

  /** What is read in pictures, and the faces on their pages, by the pictures' names. */
  private final Map<String, List<DocumentReading>> documents =
      Map.of(
          "front", List.of(reading("EGY-NID", "front", Quad.WHOLE, 1)),
          "back", List.of(reading("EGY-NID", "back", Quad.WHOLE, 1)),
          "passport", List.of(reading("PASSPORT", "front", Quad.WHOLE, 1)),
          "held", List.of(reading("EGY-NID", "front", CARD, 1)),
          "scan",
              List.of(
                  reading("EGY-NID", "back", Quad.WHOLE, 1),
                  reading("EGY-NID", "front", Quad.WHOLE, 2)));

  private final Map<String, List<List<FaceSample>>> faces =
      Map.of(
          "probe", List.of(List.of(FakeFaces.face(0, LARGE))),
          "front", List.of(List.of(FakeFaces.face(0, SMALL))),
          "passport", List.of(List.of(FakeFaces.face(90, LARGE))),
          "held", List.of(List.of(FakeFaces.face(0, LARGE), FakeFaces.face(90, SMALL))),
          "scan",
              List.of(
                  List.of(FakeFaces.face(90, LARGE)),
                  List.of(FakeFaces.face(0, LARGE), FakeFaces.face(0, SMALL))));

  @AfterEach
  void close() {
    store.close();
  }

  private static DocumentReading reading(String type, String side, Quad corners, int page) {
    return new DocumentReading(
        new Classification(type, side, 0.9),
        Optional.of(corners),
        Fields.NONE,
        List.of(),
        new Quality(1000, 1000, 0.7, 0.5, 0.8, 0, false),
        List.of(),
        OptionalInt.of(page),
        List.of());
  }

  private record House(Verifier verifier, FaceVerifier faceVerifier) {}

  private House keeping(Duration images) {
    TransactionStore transactions =
        new TransactionStore(store, new Retention(images, Duration.ofDays(30)), clock);
    Ledger ledger = new Ledger(store, new Bundles(store), transactions);
    DocumentReadings readings = (image, scope, trace) -> documents.get(name(image));
    FaceReadings pages = image -> faces.get(name(image));
    Portraits portraits = new Portraits(transactions, Catalog.load());
    return new House(
        new Verifier(ledger, readings),
        new FaceVerifier(ledger, portraits, pages, FaceThresholds.DEFAULT));
  }

  private static String name(byte[] image) {
    return new String(image, StandardCharsets.US_ASCII);
  }

  private static Order order(Service service, String picture, Optional<String> transaction) {
    byte[] image = picture.getBytes(StandardCharsets.US_ASCII);
    return new Order(service, List.of(image), transaction, Optional.empty());
  }

  private String read(House house, String... pictures) throws Exception {
    Optional<String> id = Optional.empty();
    for (String picture : pictures) {
      Order order = order(Service.DOCUMENT, picture, id);
      id = Optional.of(house.verifier().verify(caller, order, v -> v.transaction().toString()));
    }
    return id.orElseThrow();
  }

  private Decision matched(House house, String transaction) throws Exception {
    return house
        .faceVerifier()
        .match(
            caller,
            order(Service.FACE, "probe", Optional.of(transaction)),
            v -> v.comparison().decision());
  }

  private void assertNone(House house, String transaction, NoPortrait.Reason reason) {
    long steps = count("steps");
    long used = count("bundles where used > 1");
    assertThatThrownBy(() -> matched(house, transaction))
        .isInstanceOfSatisfying(
            NoPortrait.class, none -> assertThat(none.reason()).isEqualTo(reason));
    assertThat(count("steps")).isEqualTo(steps);
    assertThat(count("bundles where used > 1")).isEqualTo(used);
  }

  private long count(String from) {
    return store.jdbc().sql("select count(*) from " + from).query(Long.class).single();
  }

  @Test
  void takesTheNewestPortrait() throws Exception {
    House house = keeping(Duration.ofHours(1));
    assertThat(matched(house, read(house, "front"))).isEqualTo(Decision.SAME);
    assertThat(matched(house, read(house, "front", "back"))).isEqualTo(Decision.SAME);
    assertThat(matched(house, read(house, "front", "passport"))).isEqualTo(Decision.DIFFERENT);
    assertThat(matched(house, read(house, "passport", "front"))).isEqualTo(Decision.SAME);
    assertNone(house, read(house, "back"), NoPortrait.Reason.NEVER_READ);
  }

  @Test
  void takesTheFaceOnTheDocumentNotItsHolders() throws Exception {
    House house = keeping(Duration.ofHours(1));
    assertThat(matched(house, read(house, "held"))).isEqualTo(Decision.DIFFERENT);
  }

  @Test
  void takesThePageThatShowsThePortrait() throws Exception {
    House house = keeping(Duration.ofHours(1));
    assertThat(matched(house, read(house, "scan"))).isEqualTo(Decision.SAME);
  }

  @Test
  void comparesItAgainWithTheSamePortrait() throws Exception {
    House house = keeping(Duration.ofHours(1));
    String id = read(house, "front");
    assertThat(matched(house, id)).isEqualTo(Decision.SAME);
    assertThat(matched(house, id)).isEqualTo(Decision.SAME);
    assertThat(count("step_images")).isEqualTo(3);
  }

  @Test
  void hasNoPortraitOncePicturesAreForgotten() throws Exception {
    House house = keeping(Duration.ofHours(1));
    String id = read(house, "front");
    clock.pass(Duration.ofMinutes(59));
    assertThat(matched(house, id)).isEqualTo(Decision.SAME);
    clock.pass(Duration.ofMinutes(1));
    assertNone(house, id, NoPortrait.Reason.NOT_KEPT);
  }

  @Test
  void hasNoPortraitOnceReadingsAreForgotten() throws Exception {
    House house = keeping(Duration.ofDays(60));
    String id = read(house, "front");
    clock.pass(Duration.ofDays(30));
    assertNone(house, id, NoPortrait.Reason.NOT_KEPT);
  }

  @Test
  void hasNoPortraitWherePicturesAreNotKept() throws Exception {
    House house = keeping(Duration.ZERO);
    String id = read(house, "front", "back");
    assertThat(count("step_images")).isZero();
    assertNone(house, id, NoPortrait.Reason.NOT_KEPT);
  }
}
