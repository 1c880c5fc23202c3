package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.Raster;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
  private static final double MOST = LivenessThresholds.DEFAULT.pattern();

  @Test
  void noiseHasNoPattern() {
    assertThat(Pattern.strength(picture(0, 3, false), Drawn.FACE)).isLessThan(MOST);
  }

  @ParameterizedTest
  @CsvSource({"2.7,false", "3.4,false", "5.3,false", "2.7,true", "4.1,true"})
  void aGridHasOneInBrightnessOrColour(double period, boolean colour) {
    assertThat(Pattern.strength(picture(2.5, period, colour), Drawn.FACE)).isGreaterThan(MOST);
  }

  @Test
  void aPictureSmallerThanATileHasNone() {
    assertThat(Pattern.strength(new Raster(20, 20, new byte[1200]), Drawn.FACE)).isZero();
  }

  private static Raster picture(double strength, double period, boolean colour) {
    Random random = new Random(3);
    byte[] rgb = new byte[Drawn.WIDTH * Drawn.HEIGHT * 3];
    for (int i = 0; i < rgb.length / 3; i++) {
      double along = i % Drawn.WIDTH + 0.1 * (i / Drawn.WIDTH);
      double wave = strength * Math.sin(2 * Math.PI * along / period);
      double level = 120 + 2 * random.nextGaussian();
      rgb[3 * i] = (byte) Math.round(level + wave);
      rgb[3 * i + 1] = (byte) Math.round(level + (colour ? -0.3 * wave : wave));
      rgb[3 * i + 2] = (byte) Math.round(level + (colour ? -wave : wave));
    }
    return new Raster(Drawn.WIDTH, Drawn.HEIGHT, rgb);
  }
}
