package dev.hawiya.engine.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.face.FaceIssue;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.OpenCv;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** On the portrait of Eileen Collins by NASA, which is in the public domain. */
class FaceEngineTest {
  private static FaceEngine engine;
  private static Raster portrait;
  private static FaceSample face;

  @BeforeAll
  static void read() throws Exception {
    engine = FaceEngine.open();
    try (InputStream file = FaceEngineTest.class.getResourceAsStream("/face/astronaut.jpg")) {
      portrait = new FileDecoder(Limits.DEFAULT).decode(file.readAllBytes()).get(0);
    }
    face = only(portrait);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void findsTheFaceAndItsPoints() {
    var marks = face.face().landmarks();
    assertThat(marks.leftEye().x()).isBetween(0.38, 0.43);
    assertThat(marks.rightEye().x()).isBetween(0.45, 0.50);
    assertThat(marks.leftEye().y()).isBetween(0.19, 0.25);
    assertThat(marks.mouthLeft().y()).isBetween(0.26, 0.32);
    assertThat(face.quality().issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-90, -70, -45, -25, 0, 25, 45, 70, 90, 135, 180})
  void findsAFaceTurnedByAnyAngle(int degrees) {
    FaceSample turned = only(turned(portrait, degrees));
    assertThat(turned.embedding().similarity(face.embedding())).isGreaterThan(0.7);
    double off = Math.abs(turned.quality().roll() - face.quality().roll() - degrees) % 360;
    assertThat(Math.min(off, 360 - off)).isLessThan(8);
  }

  @ParameterizedTest
  @CsvSource({"0.7, 0.95", "0.5, 0.9", "0.3, 0.75"})
  void aSmallerPictureShowsTheSamePerson(double scale, double alike) {
    FaceSample small = only(scaled(portrait, scale));
    assertThat(small.embedding().similarity(face.embedding())).isGreaterThan(alike);
  }

  @Test
  void findsAFaceThatFillsThePicture() {
    Raster close = portrait.part(face.face().box());
    assertThat(only(close).embedding().similarity(face.embedding())).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 48, 40, 34})
  void findsATinyFaceThatFillsThePicture(int pixels) {
    Raster close = portrait.part(face.face().box());
    Raster tiny = scaled(close, pixels / (double) close.height());
    assertThat(only(tiny).embedding().similarity(face.embedding())).isGreaterThan(0.4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2})
  void findsATinyFaceThatIsCutOff(double share) {
    Box box = face.face().box();
    Box cut = new Box(box.x0() + share * box.width(), box.y0(), box.x1(), box.y1());
    Raster tiny = scaled(portrait.part(cut), 0.5);
    assertThat(only(tiny).embedding().similarity(face.embedding())).isGreaterThan(0.4);
  }

  @Test
  void findsATinyFaceInALargePictureAndSaysThatItIsTooSmall() {
    Raster far = on(scaled(portrait, 0.22), 1200, 900);
    assertThat(only(far).quality().issues()).contains(FaceIssue.FACE_TOO_SMALL);
  }

  @Test
  void findsTwoFaces() {
    Mat one = OpenCv.matrix(portrait);
    Mat two = new Mat();
    Core.hconcat(List.of(one, one), two);
    assertThat(engine.reader().read(OpenCv.raster(two))).hasSize(2);
    one.release();
    two.release();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void seesNoFaceInNoise(long seed) {
    byte[] rgb = new byte[400 * 300 * 3];
    new Random(seed).nextBytes(rgb);
    assertThat(engine.reader().read(new Raster(400, 300, rgb))).isEmpty();
  }

  private static FaceSample only(Raster picture) {
    List<FaceSample> faces = engine.reader().read(picture);
    assertThat(faces).hasSize(1);
    return faces.get(0);
  }

  /** The picture turned clockwise about its middle, on a grey ground that holds all of it. */
  private static Raster turned(Raster picture, int degrees) {
    Mat rgb = OpenCv.matrix(picture);
    Mat turned = new Mat();
    int side = (int) Math.ceil(Math.hypot(picture.width(), picture.height()));
    Mat matrix =
        Imgproc.getRotationMatrix2D(
            new Point(picture.width() / 2.0, picture.height() / 2.0), -degrees, 1);
    matrix.put(0, 2, matrix.get(0, 2)[0] + (side - picture.width()) / 2.0);
    matrix.put(1, 2, matrix.get(1, 2)[0] + (side - picture.height()) / 2.0);
    Imgproc.warpAffine(
        rgb,
        turned,
        matrix,
        new Size(side, side),
        Imgproc.INTER_LINEAR,
        Core.BORDER_CONSTANT,
        Scalar.all(110));
    return released(turned, rgb, matrix);
  }

  private static Raster scaled(Raster picture, double scale) {
    Mat rgb = OpenCv.matrix(picture);
    Mat small = new Mat();
    Imgproc.resize(rgb, small, new Size(), scale, scale, Imgproc.INTER_AREA);
    return released(small, rgb);
  }

  private static Raster on(Raster picture, int width, int height) {
    Mat ground = new Mat(height, width, CvType.CV_8UC3, Scalar.all(110));
    Mat rgb = OpenCv.matrix(picture);
    Mat place = ground.submat(600, 600 + picture.height(), 700, 700 + picture.width());
    rgb.copyTo(place);
    return released(ground, rgb, place);
  }

  private static Raster released(Mat answer, Mat... others) {
    Raster raster = OpenCv.raster(answer);
    answer.release();
    for (Mat other : others) {
      other.release();
    }
    return raster;
  }
}
