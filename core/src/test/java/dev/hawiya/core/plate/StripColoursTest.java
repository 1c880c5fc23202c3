package dev.hawiya.core.plate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripColoursTest {
  private static final StripColours COLOURS = StripColours.egyptian();

  @ParameterizedTest
  @CsvSource({
    "60,135,205, 240,240,240, private",
    "30,90,160, 150,150,150, private",
    "60,110,120, 240,220,160, private",
    "235,115,25, 240,240,240, taxi",
    "200,40,40, 240,240,240, truck",
    "20,70,30, 120,120,120, diplomatic",
    "240,200,40, 240,240,240, customs",
    "225,200,150, 240,240,240, tourist"
  })
  void tellsTheUseInEveryLight(int r, int g, int b, int pr, int pg, int pb, String use) {
    assertThat(COLOURS.use(plate(r, g, b, pr, pg, pb)).orElseThrow().code()).isEqualTo(use);
  }

  @ParameterizedTest
  @CsvSource({
    "120,120,120, 240,240,240",
    "140,60,140, 240,240,240",
    "10,15,25, 20,20,20",
    "130,110,90, 240,200,170"
  })
  void staysSilentOnGreyDarkAndUnknownColours(int r, int g, int b, int pr, int pg, int pb) {
    assertThat(COLOURS.use(plate(r, g, b, pr, pg, pb))).isEmpty();
  }

  @Test
  void aColourBetweenTwoUsesIsLessSure() {
    double plain = COLOURS.use(plate(200, 40, 40, 240, 240, 240)).orElseThrow().confidence();
    double between = COLOURS.use(plate(215, 75, 33, 240, 240, 240)).orElseThrow().confidence();
    assertThat(between).isLessThan(plain);
  }

  /** A strip over paper with dark characters. */
  private static Raster plate(int r, int g, int b, int pr, int pg, int pb) {
    int width = 120;
    int height = 60;
    byte[] rgb = new byte[width * height * 3];
    for (int i = 0; i < width * height; i++) {
      boolean strip = i / width < height * 0.33;
      boolean ink = i % width % 20 < 5;
      rgb[3 * i] = (byte) (strip ? r : ink ? 15 : pr);
      rgb[3 * i + 1] = (byte) (strip ? g : ink ? 15 : pg);
      rgb[3 * i + 2] = (byte) (strip ? b : ink ? 15 : pb);
    }
    return new Raster(width, height, rgb);
  }
}
