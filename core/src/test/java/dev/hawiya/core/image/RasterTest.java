package dev.hawiya.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasterTest {
  /** 4 x 3 pixels that say their own place. */
  private static Raster numbered() {
    byte[] pixels = new byte[4 * 3 * 3];
    for (int i = 0; i < 12; i++) {
      pixels[3 * i] = (byte) (i % 4);
      pixels[3 * i + 1] = (byte) (i / 4);
    }
    return new Raster(4, 3, pixels);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 1, 4, 3, 0, 0",
    "0.25, 0.34, 0.75, 1, 2, 2, 1, 1",
    "-1, -1, 0.5, 0.3, 2, 1, 0, 0",
    "0.5, 0.5, 0.5, 0.5, 1, 1, 2, 2",
    "1, 1, 2, 2, 1, 1, 3, 2"
  })
  void partsHoldTheirPixels(
      double x0, double y0, double x1, double y1, int width, int height, int left, int top) {
    Raster part = numbered().part(new Box(x0, y0, x1, y1));
    assertThat(part.width()).isEqualTo(width);
    assertThat(part.height()).isEqualTo(height);
    for (int i = 0; i < width * height; i++) {
      assertThat(part.rgb()[3 * i]).isEqualTo((byte) (left + i % width));
      assertThat(part.rgb()[3 * i + 1]).isEqualTo((byte) (top + i / width));
    }
  }
}
