package dev.hawiya.core.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateReaderTest {
  private static final Raster PHOTO = new Raster(400, 200, new byte[400 * 200 * 3]);
  private static final Raster TALL = new Raster(200, 400, new byte[400 * 200 * 3]);
  private static final Box NEAR = new Box(0.1, 0.1, 0.5, 0.4);
  private static final Box FAR = new Box(0.7, 0.7, 0.8, 0.75);
  private static final Rectifier FLAT =
      (photo, corners, size) ->
          new Page(
              new Raster(100, 50, new byte[100 * 50 * 3]), Homography.between(Quad.WHOLE, corners));

  /** What stands in a place of the photo that is read. */
  private record Writing(Box within, List<SeenCharacters> says) {}

  private static SeenCharacters seen(String text, double score) {
    List<Double> middles =
        IntStream.range(0, text.length()).mapToObj(i -> (i + 0.5) / text.length()).toList();
    return new SeenCharacters(text, score, middles);
  }

  private static List<Plate> read(Raster photo, Map<Box, Double> found, Writing... writings) {
    PlateDetector detector =
        picture ->
            found.entrySet().stream()
                .map(e -> new FoundPlate(Quad.of(e.getKey()), e.getValue()))
                .toList();
    PlateRecognizer recognizer =
        (picture, place) ->
            List.of(writings).stream()
                .filter(w -> w.within().overlap(place.bounds()) > 0.9 * place.bounds().area())
                .findFirst()
                .map(Writing::says)
                .orElse(List.of());
    return new PlateReader(detector, recognizer, FLAT, PlateThresholds.DEFAULT).read(photo);
  }

  private static Writing says(Box plate, SeenCharacters... texts) {
    return new Writing(plate.grown(0.1 * plate.width(), 0.1 * plate.height()), List.of(texts));
  }

  @Test
  void theLargestOfThosePlainlyReadComesFirst() {
    List<Plate> plates =
        read(
            PHOTO,
            Map.of(FAR, 0.99, NEAR, 0.7),
            says(FAR, seen("١١١بج", 0.99)),
            says(NEAR, seen("٩٥٣سنق", 0.8)));
    assertThat(plates)
        .extracting(p -> p.number().orElseThrow().digits())
        .containsExactly("953", "111");
    assertThat(plates.get(0).seen()).isEqualTo(0.8);
    assertThat(plates.get(0).confidence()).isEqualTo(0.8);
  }

  @Test
  void aReadingThatNoPlateCanSayGivesWayToOneThatItCan() {
    List<Plate> plates =
        read(PHOTO, Map.of(NEAR, 0.9), says(NEAR, seen("٩٥٣٣٣سنق", 0.6), seen("٩٥٣سنق", 0.3)));
    assertThat(plates.get(0).number().orElseThrow().letters()).containsExactly("ق", "ن", "س");
    assertThat(plates.get(0).confidence()).isEqualTo(0.3);
  }

  @Test
  void aNumberThatTodaysPlatesDoNotHaveIsDoubtful() {
    Plate plate = read(PHOTO, Map.of(NEAR, 0.9), says(NEAR, seen("٩سن", 0.8))).get(0);
    assertThat(plate.number().orElseThrow().digits()).isEqualTo("9");
    assertThat(plate.confidence()).isEqualTo(0.2);
  }

  @Test
  void charactersStandWhereTheyAreSeen() {
    Plate plate = read(PHOTO, Map.of(NEAR, 0.9), says(NEAR, seen("٩٥٣سنق", 0.9))).get(0);
    assertThat(plate.characters())
        .extracting(PlateCharacter::text)
        .containsExactly("٩", "٥", "٣", "س", "ن", "ق");
    Box first = plate.characters().get(0).outline().bounds();
    Box last = plate.characters().get(5).outline().bounds();
    assertThat(first.centreX()).isBetween(NEAR.x0(), NEAR.centreX());
    assertThat(last.centreX()).isBetween(NEAR.centreX(), NEAR.x1());
    assertThat(last.x0()).isGreaterThan(first.x1());
  }

  @Test
  void twoRowsAreReadWhereOneSaysNothing() {
    Box upper = new Box(NEAR.x0(), NEAR.y0(), NEAR.x1(), NEAR.centreY() + 0.01);
    Box lower = new Box(NEAR.x0(), NEAR.centreY() - 0.01, NEAR.x1(), NEAR.y1());
    Plate plate =
        read(
                PHOTO,
                Map.of(NEAR, 0.9),
                says(upper, seen("سن", 0.9)),
                says(lower, seen("١٢٣٤", 0.8)),
                says(NEAR))
            .get(0);
    assertThat(plate.number().orElseThrow()).isEqualTo(PlateNumber.of("١٢٣٤سن").orElseThrow());
    assertThat(plate.confidence()).isEqualTo(0.72, within(1e-9));
    assertThat(plate.characters().get(0).outline().bounds().centreY())
        .isLessThan(plate.characters().get(5).outline().bounds().centreY());
  }

  @ParameterizedTest
  @CsvSource({"0.9, 1", "0.5, 0"})
  void aPlateThatSaysNothingCountsOnlyWhereItIsPlain(double score, int plates) {
    assertThat(read(PHOTO, Map.of(NEAR, score), says(NEAR, seen("٩٥٣سنق", 0.01)))).hasSize(plates);
  }

  @Test
  void anUnreadPlateHasNoNumber() {
    Plate plate = read(PHOTO, Map.of(NEAR, 0.9)).get(0);
    assertThat(plate.number()).isEmpty();
    assertThat(plate.confidence()).isZero();
    assertThat(plate.characters()).isEmpty();
  }

  @Test
  void aPictureOfNothingButAPlateIsReadWhole() {
    Writing whole = new Writing(new Box(-1, -1, 2, 2), List.of(seen("٩٥٣سنق", 0.9)));
    assertThat(read(PHOTO, Map.of(), whole)).hasSize(1);
    assertThat(read(TALL, Map.of(), whole)).isEmpty();
    Writing unsure = new Writing(new Box(-1, -1, 2, 2), List.of(seen("٩٥٣سنق", 0.7)));
    assertThat(read(PHOTO, Map.of(), unsure)).isEmpty();
  }

  @Test
  void aPhotoTakenWithTheCameraTurnedIsSearchedAgain() {
    PlateDetector detector =
        new PlateDetector() {
          @Override
          public List<FoundPlate> detect(Raster photo) {
            return List.of(new FoundPlate(Quad.of(FAR), 0.95));
          }

          @Override
          public List<FoundPlate> detectTurned(Raster photo) {
            return List.of(new FoundPlate(Quad.of(NEAR).turnedHalf(), 0.6));
          }
        };
    PlateRecognizer recognizer =
        (photo, place) ->
            place.bounds().overlap(FAR) > 0 ? List.of() : List.of(seen("٩٥٣سنق", 0.9));
    List<Plate> plates =
        new PlateReader(detector, recognizer, FLAT, PlateThresholds.DEFAULT).read(TALL);
    assertThat(plates).hasSize(2);
    assertThat(plates.get(0).number()).isPresent();
    assertThat(plates.get(1).number()).isEmpty();
  }
}
