package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.liveness.Tracker.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackerTest {
  /** Bilinear samples of a texture this fine lie a little off. */
  private static final double BIAS = 0.12;

  private static final Drawn PICTURE = new Drawn(11);

  @ParameterizedTest
  @CsvSource({"0.3,-0.4", "2.25,1.5", "-7.6,4.2", "9.4,-6.1"})
  void followsToAFractionOfAPixel(double dx, double dy) {
    Grey from = Grey.of(PICTURE.seen());
    Grey to = Grey.of(PICTURE.seen((x, y) -> new double[] {x - dx, y - dy}));
    Tracker tracker = new Tracker(from, to);
    for (int x = 80; x <= 160; x += 20) {
      double[] guess = {x, 150};
      Track track = tracker.follow(x, 150, guess, Tracker.COARSEST).orElseThrow();
      assertThat(track.u() - x).isCloseTo(dx, within(BIAS));
      assertThat(track.v() - 150).isCloseTo(dy, within(BIAS));
      assertThat(track.residue()).isLessThan(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "40,-24", "-16,32"})
  void findsAPartThatMovedFar(double dx, double dy) {
    Grey from = Grey.of(PICTURE.seen());
    Grey to = Grey.of(PICTURE.seen((x, y) -> new double[] {x - dx, y - dy}));
    double[] shift = new Tracker(from, to).shift(new Box(64, 80, 168, 240));
    assertThat(shift[0]).isCloseTo(dx, within(8.0));
    assertThat(shift[1]).isCloseTo(dy, within(8.0));
  }

  @Test
  void followsNothingWithoutTexture() {
    Grey plain = Grey.of(new Raster(90, 90, new byte[90 * 90 * 3]));
    double[] guess = {45, 45};
    assertThat(new Tracker(plain, plain).follow(45, 45, guess, 0)).isEmpty();
  }
}
