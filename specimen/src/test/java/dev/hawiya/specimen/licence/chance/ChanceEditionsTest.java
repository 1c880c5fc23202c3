package dev.hawiya.specimen.licence.chance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.motorist.DrivingLicences;
import dev.hawiya.specimen.motorist.Licence;
import dev.hawiya.specimen.motorist.VehicleLicences;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChanceEditionsTest {
  private static final int MANY = 40;
  private static final Rectangle2D CARD =
      new Rectangle2D.Double(14, 6, Surface.WIDTH - 28, Surface.HEIGHT - 14);

  static Stream<Arguments> sides() {
    IntFunction<Licence> driving = new DrivingLicences(6)::licence;
    IntFunction<Licence> vehicles = new VehicleLicences(6)::licence;
    return Stream.of(
        side("driving", ChanceEditions::driving, driving),
        side("vehicle front", ChanceEditions::vehicleFront, vehicles),
        side("vehicle back", ChanceEditions::vehicleBack, vehicles));
  }

  private static Arguments side(
      String name, Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences) {
    return Arguments.of(Named.of(name, editions), licences);
  }

  @ParameterizedTest
  @MethodSource("sides")
  void piecesStandInsideAndApart(
      Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences) {
    for (int i = 0; i < MANY; i++) {
      List<Piece> pieces = pieces(editions, licences, i);
      for (int a = 0; a < pieces.size(); a++) {
        Rectangle2D place = pieces.get(a).shape().getBounds2D();
        assertThat(CARD.contains(place)).as("%d %s", i, pieces.get(a)).isTrue();
        for (int b = 0; b < a; b++) {
          assertThat(place.intersects(pieces.get(b).shape().getBounds2D()))
              .as("%d %s, %s", i, pieces.get(a), pieces.get(b))
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sides")
  void everyFieldThatALicenceTellsIsPrinted(
      Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences) {
    for (int i = 0; i < MANY; i++) {
      Licence licence = licences.apply(i);
      String text =
          pieces(editions, licences, i).stream()
              .map(piece -> plain(piece.text()))
              .collect(Collectors.joining("|"));
      for (String id : editions.apply(new SplittableRandom(i)).fields()) {
        String value = licence.fields().get(id);
        if (value != null) {
          parts(id, value)
              .forEach(part -> assertThat(text).as("%s = %s", id, value).contains(plain(part)));
        }
      }
    }
  }

  /** What must be found of a value, in whatever order it is printed. */
  private static List<String> parts(String id, String value) {
    if (id.endsWith("_date")) {
      String[] parts = value.split("-");
      return List.of(parts[0], parts[1].replaceFirst("^0", ""), parts[2].replaceFirst("^0", ""));
    }
    return List.of(value.split(" "));
  }

  /** Digits Western, nothing between letters. */
  private static String plain(String text) {
    return Digits.toWestern(text).replaceAll("[\\s\\u00a0]", "");
  }

  @ParameterizedTest
  @MethodSource("sides")
  void theSameChanceDrawsTheSamePicture(
      Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences) {
    assertThat(printed(editions, licences, 3)).isEqualTo(printed(editions, licences, 3));
    assertThat(printed(editions, licences, 3)).isNotEqualTo(printed(editions, licences, 4));
  }

  private static int[] printed(
      Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences, int seed) {
    BufferedImage side =
        editions
            .apply(new SplittableRandom(seed))
            .print(licences.apply(1), look(1), new SplittableRandom(7));
    return side.getRGB(0, 0, side.getWidth(), side.getHeight(), null, 0, side.getWidth());
  }

  /** One licence in many layouts: no value stands where it does in most others. */
  @ParameterizedTest
  @MethodSource("sides")
  void noTwoLayoutsAreAlike(
      Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences) {
    List<Set<String>> places = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Set<String> here = new HashSet<>();
      for (Piece piece :
          editions.apply(new SplittableRandom(i)).pieces(licences.apply(2), look(i))) {
        Rectangle2D at = piece.shape().getBounds2D();
        here.add(
            plain(piece.text()) + Math.round(at.getMaxX() / 30) + Math.round(at.getMaxY() / 30));
      }
      for (Set<String> other : places) {
        long alike = here.stream().filter(other::contains).count();
        assertThat(alike).isLessThan(here.size() / 2);
      }
      places.add(here);
    }
  }

  private static List<Piece> pieces(
      Function<RandomGenerator, Edition> editions, IntFunction<Licence> licences, int i) {
    return editions.apply(new SplittableRandom(i)).pieces(licences.apply(i), look(i));
  }

  private static Look look(int index) {
    return Look.any(Map.of(), new SplittableRandom(index));
  }
}
