package dev.hawiya.core.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutoutsTest {
  private static final Quad CORNERS = Quad.WHOLE;
  private static final Quad CROSSED =
      new Quad(new Point(0, 0), new Point(1, 1), new Point(1, 0), new Point(0, 1));

  /** Lays flat at one pixel a millimetre; a file tells its size and its first byte. */
  private final Cutouts cutouts =
      new Cutouts(Catalog.load(), CutoutsTest::laidFlat, CutoutsTest::file);

  private static Page laidFlat(Raster photo, Quad corners, PageSize size) {
    int width = (int) Math.round(size.width());
    int height = (int) Math.round(size.height());
    byte[] pixels = new byte[width * height * 3];
    Arrays.fill(pixels, photo.rgb()[0]);
    return new Page(new Raster(width, height, pixels), Homography.between(Quad.WHOLE, corners));
  }

  private static byte[] file(Raster raster) {
    return "%d x %d of %d"
        .formatted(raster.width(), raster.height(), raster.rgb()[0])
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Raster photo(int mark) {
    return new Raster(1, 1, new byte[] {(byte) mark, 0, 0});
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.US_ASCII);
  }

  private static DocumentReading reading(
      String type, String side, Optional<Quad> corners, String zone, int page) {
    Field mrz = new Field("mrz", zone, zone, zone, 0.9, Source.MRZ, Optional.empty());
    return new DocumentReading(
        new Classification(type, side, 0.9),
        corners,
        new Fields(zone.isEmpty() ? Map.of() : Map.of("mrz", mrz), Map.of()),
        List.of(),
        new Quality(1000, 700, 0.8, 0.5, 0.6, 0, false),
        List.of(),
        page > 0 ? OptionalInt.of(page) : OptionalInt.empty(),
        List.of());
  }

  private static String lines(String first, int length, int lines) {
    String line = first + "<".repeat(length - first.length());
    return line + ("\n" + "<".repeat(length)).repeat(lines - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "EGY-NID, front, '', 0, 0, 86 x 54 of 7, 24 x 31 of 7",
    "EGY-NID, back, '', 0, 0, 86 x 54 of 7, ''",
    "PASSPORT, front, P<UTO, 44, 2, 125 x 88 of 7, 41 x 52 of 7",
    "TD1, back, I<UTO, 30, 3, 86 x 54 of 7, ''",
    "TD2, front, I<UTO, 36, 2, 105 x 74 of 7, 34 x 40 of 7",
    "VISA, front, V<UTO, 44, 2, 120 x 80 of 7, 38 x 44 of 7",
    "VISA, front, V<UTO, 36, 2, 105 x 74 of 7, 33 x 41 of 7"
  })
  void cutsInTheDocumentsOwnProportions(
      String type,
      String side,
      String begins,
      int length,
      int lines,
      String document,
      String portrait) {
    String zone = length > 0 ? lines(begins, length, lines) : "";
    Cutout cutout =
        cutouts.of(reading(type, side, Optional.of(CORNERS), zone, 0), photo(7)).orElseThrow();
    assertThat(text(cutout.document())).isEqualTo(document);
    assertThat(cutout.portrait().map(CutoutsTest::text).orElse("")).isEqualTo(portrait);
  }

  @Test
  void cutsNothingWhereNothingIsKnown() {
    assertThat(cutouts.of(reading("UNKNOWN", "", Optional.empty(), "", 0), photo(1))).isEmpty();
    assertThat(cutouts.of(reading("EGY-NID", "front", Optional.empty(), "", 0), photo(1)))
        .isEmpty();
    assertThat(cutouts.of(reading("EGY-NID", "front", Optional.of(CROSSED), "", 0), photo(1)))
        .isEmpty();
  }

  @Test
  void cutsTheSurestDocumentOutOfItsOwnPage() {
    CutoutTrace trace = cutouts.watch();
    trace.keep(Trace.PHOTO, photo(1));
    trace.keep("quality", "good");
    trace.keep(Trace.PHOTO, photo(2));
    assertThat(trace.cutout()).isEmpty();
    DocumentReading second = reading("EGY-NID", "front", Optional.of(CORNERS), "", 2);
    DocumentReading first = reading("EGY-NID", "back", Optional.of(CORNERS), "", 1);
    trace.keep(Trace.READINGS, List.of(second, first));
    assertThat(text(trace.cutout().orElseThrow().document())).endsWith("of 2");
    assertThat(trace.cutout().orElseThrow().portrait()).isPresent();
  }
}
