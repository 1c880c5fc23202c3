package dev.hawiya.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.engine.image.OpenCv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;

class InkBandTest {
  private static final Rect ALL = new Rect(0, 0, 400, 80);

  @BeforeAll
  static void load() {
    OpenCv.load();
  }

  /** A line of upright strokes from one row to another on grey paper. */
  private static Mat line(int from, int to) {
    Mat plane = new Mat(80, 400, CvType.CV_8UC1, new Scalar(200));
    for (int x = 20; x < 380; x += 24) {
      plane.submat(from, to, x, x + 5).setTo(new Scalar(40));
    }
    return plane;
  }

  @Test
  void keepsTheInkWithRoomAroundIt() {
    Rect band = InkBand.within(line(30, 60), 0.2);
    assertThat(band.y).isBetween(22, 26);
    assertThat(band.y + band.height).isBetween(64, 68);
    assertThat(band.width).isEqualTo(400);
  }

  @Test
  void aFaintPictureUnderTheTextIsNoInk() {
    Mat plane = line(40, 70);
    for (int y = 2; y < 30; y += 8) {
      plane.submat(y, y + 3, 0, 400).setTo(new Scalar(175));
    }
    assertThat(InkBand.within(plane, 0.2).y).isGreaterThan(30);
  }

  @Test
  void aShadowOverHalfTheLineIsNoInk() {
    Mat plane = line(30, 60);
    plane.submat(0, 80, 200, 400).convertTo(plane.submat(0, 80, 200, 400), -1, 0.6);
    Rect band = InkBand.within(plane, 0.2);
    assertThat(band.y).isBetween(20, 26);
  }

  @Test
  void blankPaperStaysWhole() {
    Mat blank = new Mat(80, 400, CvType.CV_8UC1, new Scalar(200));
    assertThat(InkBand.within(blank, 0.2)).isEqualTo(ALL);
  }

  @Test
  void aLoneDashIsNotBlownUpToALine() {
    Mat plane = new Mat(80, 400, CvType.CV_8UC1, new Scalar(200));
    plane.submat(38, 42, 150, 170).setTo(new Scalar(40));
    assertThat(InkBand.within(plane, 0.2).height).isGreaterThan(28);
  }
}
