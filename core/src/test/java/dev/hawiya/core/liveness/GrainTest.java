package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainTest {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 320;
  private static final double LEAST = LivenessThresholds.DEFAULT.grain();
  private static final Box FACE = new Box(80, 100, 160, 200);

  /** (x, y) of the original lies at (1.02x + 0.01y - 3, 1.02y - 0.01x + 2) of the copy. */
  private static final Similarity COPIED = new Similarity(1.02, -0.01, -3, 2);

  @ParameterizedTest
  @CsvSource({"2,1,0", "2,1.15,0", "1,1,1", "1,0.9,2", "0.5,1,1"})
  void aCopyKeepsTheGrainOfItsOriginal(double noise, double gain, int coarse) {
    Grey first = exposure(noise, 1);
    Grey copy = rounded(copied(first, gain), coarse);
    assertThat(shared(first, copy).orElseThrow()).isGreaterThan(LEAST);
  }

  @ParameterizedTest
  @CsvSource({"2,0", "1,1", "0.5,1"})
  void aSecondExposureHasGrainOfItsOwn(double noise, int coarse) {
    Grey first = exposure(noise, 1);
    Grey second = copied(exposure(0, 1), 1);
    Random random = new Random(2);
    for (int i = 0; i < second.levels().length; i++) {
      second.levels()[i] += (float) (noise * random.nextGaussian());
    }
    assertThat(shared(first, rounded(second, coarse)).orElseThrow()).isLessThan(LEAST / 2);
  }

  @Test
  void withoutGrainNothingIsSaid() {
    Grey first = rounded(exposure(0.3, 1), 9);
    float[] plain = new float[WIDTH * HEIGHT];
    assertThat(shared(first, new Grey(WIDTH, HEIGHT, plain))).isEmpty();
  }

  private static OptionalDouble shared(Grey first, Grey second) {
    return Grain.shared(first, second, COPIED, FACE);
  }

  /** A wall whose shade changes slowly. */
  private static Grey exposure(double noise, long seed) {
    Random random = new Random(seed);
    float[] levels = new float[WIDTH * HEIGHT];
    for (int i = 0; i < levels.length; i++) {
      double shade = 60 + 0.1 * (i % WIDTH) + 0.05 * (i / WIDTH);
      levels[i] = (float) (shade + noise * random.nextGaussian());
    }
    return new Grey(WIDTH, HEIGHT, levels);
  }

  private static Grey copied(Grey from, double gain) {
    double size = COPIED.a() * COPIED.a() + COPIED.b() * COPIED.b();
    float[] levels = new float[WIDTH * HEIGHT];
    for (int i = 0; i < levels.length; i++) {
      double dx = i % WIDTH - COPIED.right();
      double dy = i / WIDTH - COPIED.down();
      double x = (COPIED.a() * dx + COPIED.b() * dy) / size;
      double y = (COPIED.a() * dy - COPIED.b() * dx) / size;
      levels[i] = (float) (gain * between(from, x, y));
    }
    return new Grey(WIDTH, HEIGHT, levels);
  }

  private static double between(Grey of, double x, double y) {
    int x0 = (int) Math.max(0, Math.min(WIDTH - 2, x));
    int y0 = (int) Math.max(0, Math.min(HEIGHT - 2, y));
    double u = x - x0;
    double v = y - y0;
    float[] p = of.levels();
    int at = y0 * WIDTH + x0;
    return (1 - v) * ((1 - u) * p[at] + u * p[at + 1])
        + v * ((1 - u) * p[at + WIDTH] + u * p[at + WIDTH + 1]);
  }

  /** To multiples of a number, as compression does; 0 leaves all as it is. */
  private static Grey rounded(Grey of, int to) {
    float[] levels = of.levels().clone();
    for (int i = 0; i < levels.length && to > 0; i++) {
      levels[i] = to * Math.round(levels[i] / to);
    }
    return new Grey(WIDTH, HEIGHT, levels);
  }
}
