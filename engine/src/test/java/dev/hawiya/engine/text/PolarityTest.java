package dev.hawiya.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.engine.image.OpenCv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

class PolarityTest {
  @BeforeAll
  static void load() {
    OpenCv.load();
  }

  /** Strokes on a ground, with a few spots of glare or dirt. */
  private static Mat line(int ground, int ink, int spots) {
    Mat plane = new Mat(40, 400, CvType.CV_8UC1, new Scalar(ground));
    for (int x = 20; x < 380; x += 24) {
      plane.submat(10, 30, x, x + 5).setTo(new Scalar(ink));
    }
    plane.submat(0, 5, 0, 20).setTo(new Scalar(spots));
    return plane;
  }

  @ParameterizedTest
  @CsvSource({
    "200, 40, 255, 40",
    "150, 90, 255, 90",
    "90, 250, 90, 5",
    "60, 200, 10, 55",
    "190, 255, 190, 0"
  })
  void whatIsPrintedLightOnDarkIsTurnedRound(int ground, int ink, int spots, int dark) {
    Mat turned = Polarity.darkInk(line(ground, ink, spots));
    assertThat(turned.get(20, 22)[0]).isEqualTo(dark);
    assertThat(turned.get(20, 22)[0]).isLessThan(turned.get(20, 10)[0]);
  }
}
