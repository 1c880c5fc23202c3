package dev.hawiya.specimen.licence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.unseen.UnseenEditions;
import dev.hawiya.specimen.motorist.DrivingLicences;
import dev.hawiya.specimen.motorist.Licence;
import dev.hawiya.specimen.motorist.VehicleLicences;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditionsTest {
  private static final int LICENCES = 16;
  private static final Rectangle2D CARD =
      new Rectangle2D.Double(14, 6, Surface.WIDTH - 28, Surface.HEIGHT - 14);

  /** Marks of letters of neighbouring lines may come this near to each other. */
  private static final double TOUCH = 5;

  static Stream<Arguments> editions() {
    IntFunction<Licence> driving = new DrivingLicences(4)::licence;
    IntFunction<Licence> vehicles = new VehicleLicences(4)::licence;
    return Stream.of(
            all("driving", Editions.driving(), driving),
            all("vehicle front", Editions.vehicleFronts(), vehicles),
            all("vehicle back", Editions.vehicleBacks(), vehicles),
            all("kept-out driving", UnseenEditions.driving(), driving),
            all("kept-out vehicle front", UnseenEditions.vehicleFronts(), vehicles),
            all("kept-out vehicle back", UnseenEditions.vehicleBacks(), vehicles))
        .flatMap(List::stream);
  }

  private static List<Arguments> all(
      String name, List<Edition> editions, IntFunction<Licence> licences) {
    List<Arguments> all = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      all.add(Arguments.of(name + " " + i, editions.get(i), licences));
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void everyValueIsPrintedInsideTheCardAndOverNoOther(
      String name, Edition edition, IntFunction<Licence> licences) {
    for (int i = 0; i < LICENCES; i++) {
      Licence licence = licences.apply(i);
      Look look = look(edition, i);
      List<Piece> pieces = edition.pieces(licence, look);
      standApart(pieces);
      String text = String.join(" ", pieces.stream().map(Piece::text).toList());
      ValueText values = new ValueText(licence, look);
      for (String id : edition.fields()) {
        if (licence.fields().containsKey(id)) {
          assertThat(text).as(id).contains(printed(id, values));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void theSameChancePrintsTheSamePicture(
      String name, Edition edition, IntFunction<Licence> licences) {
    int[] first = printed(edition, licences.apply(1), 7);
    assertThat(printed(edition, licences.apply(1), 7)).isEqualTo(first);
    assertThat(printed(edition, licences.apply(2), 7)).isNotEqualTo(first);
    assertThat(Arrays.stream(first).distinct().count()).isGreaterThan(1000);
    assertThat(edition.grips()).isNotEmpty();
  }

  private static int[] printed(Edition edition, Licence licence, int seed) {
    BufferedImage side = edition.print(licence, look(edition, 1), new SplittableRandom(seed));
    return side.getRGB(0, 0, side.getWidth(), side.getHeight(), null, 0, side.getWidth());
  }

  /** The words of a value as they are printed; letters of a plate stand apart. */
  private static String[] printed(String id, ValueText values) {
    return values.of(id).orElseThrow().split(id.equals("plate_letters") ? "" : " ");
  }

  private static void standApart(List<Piece> pieces) {
    List<Rectangle2D> boxes = pieces.stream().map(EditionsTest::inner).toList();
    for (int a = 0; a < pieces.size(); a++) {
      Rectangle2D place = pieces.get(a).shape().getBounds2D();
      assertThat(CARD.contains(place)).as("%s", pieces.get(a)).isTrue();
      for (int b = 0; b < a; b++) {
        boolean apart = !boxes.get(a).intersects(boxes.get(b));
        assertThat(apart).as("%s, %s", pieces.get(a), pieces.get(b)).isTrue();
      }
    }
  }

  @Test
  void everyEditionPrintsWhatALicenceIsFor() {
    for (Edition edition : both(Editions.driving(), UnseenEditions.driving())) {
      assertThat(edition.fields())
          .contains("full_name", "national_number", "licence_kind", "issue_date", "expiry_date")
          .contains("present_address", "traffic_department", "traffic_unit", "job", "nationality");
    }
    for (Edition edition : both(Editions.vehicleFronts(), UnseenEditions.vehicleFronts())) {
      assertThat(edition.fields())
          .contains("owner_name", "owner_address", "licence_number", "issue_date", "expiry_date")
          .contains("licence_kind", "nationality", "traffic_department", "traffic_unit");
    }
    for (Edition edition : both(Editions.vehicleBacks(), UnseenEditions.vehicleBacks())) {
      assertThat(edition.fields())
          .contains("vehicle_make", "vehicle_model", "vehicle_model_year", "vehicle_body_type")
          .contains("vehicle_sub_type", "vehicle_chassis_number", "vehicle_engine_number")
          .contains("vehicle_engine_volume", "vehicle_cylinders", "vehicle_fuel")
          .contains("vehicle_colour", "vehicle_examination_date");
    }
  }

  @Test
  void everyLicenceHasAsManyBacksAsFronts() {
    assertThat(Editions.driving()).hasSize(7);
    assertThat(Editions.vehicleFronts()).hasSize(7);
    assertThat(Editions.vehicleBacks()).hasSameSizeAs(Editions.vehicleFronts());
    assertThat(UnseenEditions.driving()).hasSize(5);
    assertThat(UnseenEditions.newerDriving()).hasSize(3);
    assertThat(UnseenEditions.newerVehicleFronts()).hasSize(3);
    assertThat(UnseenEditions.newerVehicleBacks()).hasSize(3);
    assertThat(UnseenEditions.vehicleFronts()).hasSize(5);
    assertThat(UnseenEditions.vehicleBacks()).hasSize(5);
  }

  /** A value stands in no layout where another one has it, but for what all cards have on top. */
  @Test
  void keptOutEditionsPutValuesElsewhere() {
    Licence driving = new DrivingLicences(4).licence(0);
    Licence vehicle = new VehicleLicences(4).licence(1);
    lastElsewhere(both(Editions.driving(), UnseenEditions.driving()), driving);
    lastElsewhere(both(Editions.vehicleFronts(), UnseenEditions.vehicleFronts()), vehicle);
    lastElsewhere(both(Editions.vehicleBacks(), UnseenEditions.vehicleBacks()), vehicle);
  }

  private static void lastElsewhere(List<Edition> all, Licence licence) {
    int kept = UnseenEditions.driving().size();
    for (Edition last : all.subList(all.size() - kept, all.size())) {
      for (Edition other : all) {
        Map<String, Rectangle2D> here = values(last, licence);
        Map<String, Rectangle2D> there = values(other, licence);
        long alike =
            here.keySet().stream()
                .filter(text -> there.containsKey(text) && near(here.get(text), there.get(text)))
                .count();
        assertThat(other == last || alike <= here.size() / 3)
            .as("%d of %d in one place", alike, here.size())
            .isTrue();
      }
    }
  }

  private static Map<String, Rectangle2D> values(Edition edition, Licence licence) {
    return edition.pieces(licence, look(edition, 1)).stream()
        .filter(piece -> piece.ink() == Piece.Ink.VALUE)
        .collect(
            Collectors.toMap(
                piece -> Digits.toWestern(piece.text()),
                piece -> piece.shape().getBounds2D(),
                (first, second) -> first));
  }

  private static boolean near(Rectangle2D one, Rectangle2D other) {
    return Math.abs(one.getMaxX() - other.getMaxX()) < 40
        && Math.abs(one.getMaxY() - other.getMaxY()) < 25;
  }

  private static List<Edition> both(List<Edition> some, List<Edition> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Look look(Edition edition, int index) {
    return Look.any(edition.choices(), new SplittableRandom(index));
  }

  private static Rectangle2D inner(Piece piece) {
    Rectangle2D box = piece.shape().getBounds2D();
    double cut = Math.min(TOUCH, box.getHeight() / 3);
    return new Rectangle2D.Double(
        box.getX(), box.getY() + cut, box.getWidth(), box.getHeight() - 2 * cut);
  }
}
