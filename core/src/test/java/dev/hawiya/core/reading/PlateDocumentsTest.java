package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.notice.NoticeThresholds;
import dev.hawiya.core.notice.Notices;
import dev.hawiya.core.plate.FoundPlate;
import dev.hawiya.core.plate.PlateReader;
import dev.hawiya.core.plate.PlateThresholds;
import dev.hawiya.core.plate.SeenCharacters;
import dev.hawiya.core.reading.report.ReadingReport;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlateDocumentsTest {
  private static final Raster PHOTO = new Raster(100, 100, new byte[100 * 100 * 3]);
  private static final Quality QUALITY = new Quality(100, 100, 0.8, 0.5, 0.6, 0, false);

  private static PlateDocuments saying(String text, double score) {
    SeenCharacters seen = new SeenCharacters(text, score, Collections.nCopies(text.length(), 0.5));
    PlateReader reader =
        new PlateReader(
            photo -> List.of(new FoundPlate(Quad.of(new Box(0.2, 0.4, 0.6, 0.6)), 0.9)),
            (photo, place) -> List.of(seen),
            (photo, corners, size) -> new Page(PHOTO, Homography.between(Quad.WHOLE, corners)),
            PlateThresholds.DEFAULT);
    return new PlateDocuments(reader, new Notices(NoticeThresholds.DEFAULT));
  }

  @Test
  void anEgyptianPlateTellsItsFields() {
    DocumentReading reading = saying("٩٥٣سنق", 0.9).all(PHOTO, QUALITY, Trace.NONE).get(0);
    assertThat(reading.document()).isEqualTo(new Classification("EGY-PLATE", "front", 0.9));
    assertThat(reading.fields().read().keySet())
        .containsExactly("plate_letters", "plate_digits", "plate_letters_latin", "governorate");
    assertThat(reading.fields().value("plate_letters")).isEqualTo("قنس");
    assertThat(reading.fields().get("plate_letters").orElseThrow().raw()).isEqualTo("ق ن س");
    assertThat(reading.fields().get("plate_digits").orElseThrow().raw()).isEqualTo("٩٥٣");
    assertThat(reading.fields().value("plate_letters_latin")).isEqualTo("KNS");
    assertThat(reading.fields().get("governorate").orElseThrow().source()).isEqualTo(Source.NUMBER);
  }

  @Test
  void aPakistaniPlateHasNoGovernorate() {
    DocumentReading reading = saying("LEA1234", 0.9).all(PHOTO, QUALITY, Trace.NONE).get(0);
    assertThat(reading.document().type()).isEqualTo("PAK-PLATE");
    assertThat(reading.fields().read().keySet()).containsExactly("plate_letters", "plate_digits");
  }

  @Test
  void whatWasNotReadIsMissingWithAReason() {
    DocumentReading reading = saying("سنق", 0.9).all(PHOTO, QUALITY, Trace.NONE).get(0);
    assertThat(reading.document().type()).isEqualTo(Classification.PLATE);
    assertThat(reading.fields().missing())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("plate_letters", "could not be read", "plate_digits", "could not be read"));
    assertThat(reading.warnings().get(0)).startsWith("The number plate could not be read");
  }

  @Test
  void onlyAPlainPlateIsTakenForWhatAPictureShows() {
    assertThat(saying("٩٥٣سنق", 0.9).plain(PHOTO, QUALITY, Trace.NONE)).hasSize(1);
    assertThat(saying("٩٥٣سنق", 0.6).plain(PHOTO, QUALITY, Trace.NONE)).isEmpty();
  }

  @Test
  void theReportShowsEveryCharacter() {
    DocumentReading reading = saying("LEA1234", 0.9).all(PHOTO, QUALITY, Trace.NONE).get(0);
    assertThat(ReadingReport.of(reading, 1).get("plate"))
        .isInstanceOfSatisfying(
            Map.class,
            plate -> {
              assertThat(plate.get("letters")).isEqualTo(List.of("L", "E", "A"));
              assertThat((List<?>) plate.get("characters")).hasSize(7);
            });
  }
}
