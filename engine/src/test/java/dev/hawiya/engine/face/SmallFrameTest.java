package dev.hawiya.engine.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.Raster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallFrameTest {
  @ParameterizedTest
  @CsvSource({
    "640, 480, 640, 480",
    "3264, 2448, 3264, 2448",
    "4032, 3024, 2016, 1512",
    "3001, 2999, 1500, 1500",
    "5000, 5000, 2500, 2500"
  })
  void halvesOnlyWhatIsVeryLarge(int width, int height, int small, int low) {
    Raster frame = new Raster(width, height, new byte[width * height * 3]);
    frame.rgb()[0] = 80;
    Raster kept = SmallFrame.of(frame);
    assertThat(kept.width()).isBetween(small, small + 1);
    assertThat(kept.height()).isBetween(low - 1, low);
    assertThat(kept.rgb()[0]).isEqualTo((byte) (small == width ? 80 : 20));
  }
}
