package dev.hawiya.engine.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimen;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** The portrait of a document is found where the document has it, at the sizes that photos show. */
class PortraitOnDocumentTest {
  private static final List<String> TYPES = List.of("EGY-NID", "PASSPORT", "PAK-SNIC", "TD1");
  private static final int JPEG_QUALITY = 60;
  private static final int DRAWN = 3;
  private static final int PHOTOGRAPHED = 2;
  private static final long SEED = 77;
  private static final Box ANYWHERE = new Box(0, 0, 1, 1);

  private static FaceEngine engine;
  private static Raster person;
  private static FaceSample face;

  @BeforeAll
  static void open() throws IOException, InputRejected {
    engine = FaceEngine.open();
    try (InputStream file = FaceEngine.class.getResourceAsStream("/face/astronaut.jpg")) {
      person = raster(file.readAllBytes());
    }
    face = engine.reader().read(person).get(0);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EGY-NID", "PASSPORT", "TD1", "TD2", "PAK-SNIC", "PAK-NICOP", "PAK-NIC", "VISA"})
  void isFoundOnDrawnDocuments(String type) throws InputRejected {
    Specimens specimens = Specimens.of(type, SEED);
    int found = 0;
    for (int i = 0; i < DRAWN; i++) {
      found += largestLies(specimens.drawn(Side.FRONT, i), portrait(type)) ? 1 : 0;
    }
    for (int i = 0; i < PHOTOGRAPHED; i++) {
      Specimen photo = specimens.photo(Side.FRONT, i, Hardness.EASY);
      found += largestLies(photo, portrait(type)) ? 1 : 0;
    }
    // Some visas have no portrait.
    int floor = type.equals("VISA") ? 2 : DRAWN + PHOTOGRAPHED - 1;
    assertThat(found).isGreaterThanOrEqualTo(floor);
  }

  /** A real person's portrait; a quarter of all are of each type, half of them grey. */
  @ParameterizedTest
  @CsvSource({"96, 8, 8", "64, 8, 8", "48, 8, 8", "36, 7, 7", "28, 5, 0"})
  void isFoundWhenItIsSmall(int pixels, int findFloor, int matchFloor)
      throws InputRejected, IOException {
    int found = 0;
    int matched = 0;
    for (String type : TYPES) {
      for (boolean grey : new boolean[] {false, true}) {
        Box place = portrait(type);
        List<FaceSample> faces = engine.reader().read(page(type, place, pixels, grey));
        boolean there = !faces.isEmpty() && inside(faces.get(0), place);
        found += there ? 1 : 0;
        matched += there && faces.get(0).embedding().similarity(face.embedding()) >= 0.38 ? 1 : 0;
      }
    }
    assertThat(found).as("found").isGreaterThanOrEqualTo(findFloor);
    assertThat(matched).as("matched").isGreaterThanOrEqualTo(matchFloor);
  }

  private static boolean largestLies(Specimen specimen, Box place) throws InputRejected {
    List<FaceSample> faces = engine.reader().read(raster(specimen.encoded()));
    Quad there = Quad.of(place).map(Homography.between(Quad.WHOLE, specimen.truth().corners()));
    return !faces.isEmpty() && there.contains(middle(faces.get(0)));
  }

  /** A drawn page with the person's portrait, whose face has so many pixels. */
  private static Raster page(String type, Box place, int pixels, boolean grey)
      throws InputRejected, IOException {
    Mat page = OpenCv.matrix(raster(Specimens.of(type, SEED).front(0).encoded()));
    Box around = face.face().box().grown(0.5 * face.face().box().width(), 0.06);
    Mat portrait = OpenCv.matrix(person.part(around));
    Rect at =
        new Rect(
            (int) (place.x0() * page.cols()),
            (int) (place.y0() * page.rows()),
            (int) (place.width() * page.cols()),
            (int) (place.height() * page.rows()));
    double fit =
        Math.min(at.width / (double) portrait.cols(), at.height / (double) portrait.rows());
    Imgproc.resize(portrait, portrait, new Size(), fit, fit, Imgproc.INTER_AREA);
    if (grey) {
      Imgproc.cvtColor(portrait, portrait, Imgproc.COLOR_RGB2GRAY);
      Imgproc.cvtColor(portrait, portrait, Imgproc.COLOR_GRAY2RGB);
    }
    Rect middle =
        new Rect(
            at.x + (at.width - portrait.cols()) / 2,
            at.y + (at.height - portrait.rows()) / 2,
            portrait.cols(),
            portrait.rows());
    portrait.copyTo(page.submat(middle));
    double faceHeight = face.face().box().height() / around.height() * portrait.rows();
    double scale = pixels / faceHeight;
    Imgproc.resize(page, page, new Size(), scale, scale, Imgproc.INTER_AREA);
    return photographed(page);
  }

  private static Raster photographed(Mat page) throws InputRejected {
    MatOfByte coded = new MatOfByte();
    MatOfInt quality = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, JPEG_QUALITY);
    Imgproc.GaussianBlur(page, page, new Size(), 0.6);
    Imgproc.cvtColor(page, page, Imgproc.COLOR_RGB2BGR);
    Imgcodecs.imencode(".jpg", page, coded, quality);
    return raster(coded.toArray());
  }

  private static boolean inside(FaceSample sample, Box place) {
    return Quad.of(place).contains(middle(sample));
  }

  private static Point middle(FaceSample sample) {
    Box box = sample.face().box();
    return new Point(box.centreX(), box.centreY());
  }

  /** Where the catalogue says it is; on the document where it says nothing. */
  private static Box portrait(String type) {
    return Catalog.load()
        .document(type)
        .flatMap(document -> document.side(Side.FRONT.id()))
        .flatMap(SideLayout::portrait)
        .orElse(ANYWHERE);
  }

  private static Raster raster(byte[] encoded) throws InputRejected {
    return new FileDecoder(Limits.DEFAULT).decode(encoded).get(0);
  }
}
