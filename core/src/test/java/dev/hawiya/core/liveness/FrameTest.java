package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.face.FaceQuality;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.image.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
  private static final Raster PICTURE = new Raster(1, 1, new byte[3]);

  /** A number is how sharp the only face is; {@code dark} is sharp, but dark. */
  private static Frame frame(String shows) {
    List<FaceSample> faces =
        switch (shows) {
          case "none" -> List.of();
          case "dark" -> List.of(face(30, 20));
          case "two" -> List.of(face(30, 128), face(30, 128));
          default -> List.of(face(Double.parseDouble(shows), 128));
        };
    return new Frame(PICTURE, faces, OptionalDouble.empty());
  }

  private static FaceSample face(double sharpness, double brightness) {
    FaceSample any = Drawn.sample(60, 0);
    FaceQuality quality = new FaceQuality(60, sharpness, brightness, 0, 0, 0.3);
    return new FaceSample(any.face(), quality, any.embedding());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 9 7       | 1",
        "8 8 8       | 0",
        "dark 8 7    | 1",
        "two none 8  | 2",
        "none two 1  | 1",
        "none dark 8 | 2",
        "none none 3 | 2",
        "none none none | 0",
        "5           | 0"
      })
  void theFittestHasTheFewestIssuesThenTheSharpestFace(String shows, int fittest) {
    List<Frame> burst = Arrays.stream(shows.split(" ")).map(FrameTest::frame).toList();
    assertThat(Frame.fittest(burst)).isEqualTo(fittest);
  }
}
