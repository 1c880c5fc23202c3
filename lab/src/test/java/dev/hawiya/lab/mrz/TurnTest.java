package dev.hawiya.lab.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {
  /** Two columns, three rows: each pixel its letter, three times. */
  private static final Raster PICTURE = picture(2, 3, "abcdef");

  @ParameterizedTest
  @CsvSource({
    "NONE, 2, 3, abcdef",
    "QUARTER, 3, 2, ecafdb",
    "HALF, 2, 3, fedcba",
    "THREE_QUARTERS, 3, 2, bdface"
  })
  void turnsPixelsClockwise(Turn turn, int width, int height, String pixels) {
    Raster turned = turn.of(PICTURE);
    assertThat(turned.width()).isEqualTo(width);
    assertThat(turned.height()).isEqualTo(height);
    assertThat(turned.rgb()).isEqualTo(picture(width, height, pixels).rgb());
  }

  @Test
  void findsPlacesOfTheTurnedPictureInThePictureAsItWas() {
    Point topLeft = Turn.QUARTER.back(Quad.WHOLE).topLeft();
    assertThat(topLeft.x()).as("the turned top left was the bottom left").isZero();
    assertThat(topLeft.y()).isEqualTo(1);
    Quad place =
        new Quad(new Point(.1, .2), new Point(.6, .2), new Point(.6, .3), new Point(.1, .3));
    Point half = Turn.HALF.back(place).topLeft();
    assertThat(half.x()).isCloseTo(.9, within(1e-9));
    assertThat(half.y()).isCloseTo(.8, within(1e-9));
    assertThat(Turn.THREE_QUARTERS.back(place).topLeft().x()).isCloseTo(.8, within(1e-9));
    assertThat(Turn.NONE.back(place)).isEqualTo(place);
  }

  private static Raster picture(int width, int height, String letters) {
    byte[] rgb = new byte[3 * letters.length()];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (byte) letters.charAt(i / 3);
    }
    return new Raster(width, height, rgb);
  }
}
