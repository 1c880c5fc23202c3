package dev.hawiya.core.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceQualityTest {
  private static final Raster PICTURE = plain(200, 100, 0);

  @Test
  void measuresAFaceThatLooksStraight() {
    FaceQuality quality = quality(Samples.marks(), checked(112, 90, 150));
    assertThat(quality.eyeDistance()).isCloseTo(40, within(1e-9));
    assertThat(quality.roll()).isCloseTo(0, within(1e-9));
    assertThat(quality.yaw()).isCloseTo(0, within(1e-9));
    assertThat(quality.eyesOpen()).isCloseTo(0.15, within(1e-9));
    assertThat(quality.brightness()).isCloseTo(120, within(1.0));
    assertThat(quality.issues()).isEmpty();
  }

  @Test
  void aNoseAsideIsATurnedFace() {
    List<Point> points = new ArrayList<>(Samples.marks().points());
    points.set(30, new Point(0.6, 0.5));
    FaceQuality quality = quality(new Landmarks(points), checked(112, 90, 150));
    assertThat(quality.yaw()).isGreaterThan(40);
    assertThat(quality.issues()).containsExactly(FaceIssue.FACE_TURNED);
  }

  @ParameterizedTest
  @CsvSource({"10, 30, FACE_TOO_DARK", "228, 248, FACE_TOO_BRIGHT"})
  void lightIsJudged(int low, int high, FaceIssue issue) {
    assertThat(quality(Samples.marks(), checked(112, low, high)).issues()).contains(issue);
  }

  @Test
  void aFlatChipIsBlurred() {
    assertThat(quality(Samples.marks(), plain(112, 112, 120)).issues())
        .containsExactly(FaceIssue.FACE_BLURRED);
  }

  private static FaceQuality quality(Landmarks marks, Raster chip) {
    return FaceQuality.of(PICTURE, new Face(new Box(0, 0, 1, 1), 1, marks), chip);
  }

  private static Raster plain(int width, int height, int grey) {
    byte[] rgb = new byte[width * height * 3];
    Arrays.fill(rgb, (byte) grey);
    return new Raster(width, height, rgb);
  }

  /** A board of two greys, four pixels a field. */
  private static Raster checked(int side, int low, int high) {
    byte[] rgb = new byte[side * side * 3];
    for (int i = 0; i < rgb.length; i++) {
      int x = i / 3 % side;
      int y = i / 3 / side;
      rgb[i] = (byte) ((x / 4 + y / 4) % 2 == 0 ? low : high);
    }
    return new Raster(side, side, rgb);
  }
}
