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
  @CsvSource({"2.7,false", "3.4,false", "5.3,false", "5.3,true", "4.7,true"})
  void aGridHasOneInBrightnessOrColour(double period, boolean colour) {
    assertThat(Pattern.strength(picture(2.5, period, colour), Drawn.FACE)).isGreaterThan(MOST);
  }

  /** Their power lies on one ray through all frequencies, and falls along it. */
  @Test
  void edgesAreNoPattern() {
    Random random = new Random(5);
    double[][] things = new double[8][Drawn.WIDTH];
    for (double[] row : things) {
      for (int x = 1; x < row.length; x++) {
        row[x] = random.nextInt(12) == 0 ? 60 + random.nextInt(120) : row[x - 1];
      }
    }
    Raster edges = picture((x, y) -> things[y / 40][x] + 2 * random.nextGaussian(), (x, y) -> 0);
    assertThat(Pattern.strength(edges, Drawn.FACE))
        .isLessThan(LivenessThresholds.DEFAULT.speckle());
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whatIsFinerThanColourIsKeptIsNoPatternOfIt(boolean colour) {
    Random random = new Random(6);
    Wave noise = (x, y) -> 120 + 2 * random.nextGaussian();
    Wave fine = (x, y) -> (1 - 2 * (x % 2)) * Math.cos(2 * Math.PI * 12 * y / 64);
    Raster picture =
        colour
            ? picture(noise, (x, y) -> random.nextGaussian() + fine.at(x, y))
            : picture((x, y) -> noise.at(x, y) + fine.at(x, y), (x, y) -> 0);
    assertThat(Pattern.strength(picture, Drawn.FACE) < LivenessThresholds.DEFAULT.speckle())
        .isEqualTo(colour);
  }

  @Test
  void aPictureSmallerThanATileHasNone() {
    assertThat(Pattern.strength(new Raster(20, 20, new byte[1200]), Drawn.FACE)).isZero();
  }

  private interface Wave {
    double at(int x, int y);
  }

  private static Raster picture(double strength, double period, boolean colour) {
    Random random = new Random(3);
    Wave noise = (x, y) -> 120 + 2 * random.nextGaussian();
    Wave wave = (x, y) -> strength * Math.sin(2 * Math.PI * (x + 0.1 * y) / period);
    return colour
        ? picture(noise, wave)
        : picture((x, y) -> noise.at(x, y) + wave.at(x, y), (x, y) -> 0);
  }

  /** Brightness, and a colour that does not change it. */
  private static Raster picture(Wave bright, Wave colour) {
    byte[] rgb = new byte[Drawn.WIDTH * Drawn.HEIGHT * 3];
    for (int i = 0; i < rgb.length / 3; i++) {
      double level = bright.at(i % Drawn.WIDTH, i / Drawn.WIDTH);
      double wave = colour.at(i % Drawn.WIDTH, i / Drawn.WIDTH);
      rgb[3 * i] = (byte) Math.round(level + wave);
      rgb[3 * i + 1] = (byte) Math.round(level - 0.3 * wave);
      rgb[3 * i + 2] = (byte) Math.round(level - wave);
    }
    return new Raster(Drawn.WIDTH, Drawn.HEIGHT, rgb);
  }
}
