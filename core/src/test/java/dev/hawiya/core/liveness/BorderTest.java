package dev.hawiya.core.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderTest {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 320;
  private static final Box FACE = new Box(0.35, 0.3, 0.65, 0.65);

  @ParameterizedTest
  @CsvSource({
    "0, 20, 30, true",
    "0.05, 20, 30, true",
    "-0.08, 16, 24, true",
    "0, 20, 0, false",
    "0, 0, 30, false",
    "0, 0, 0, false"
  })
  void needsALineBelowTheFaceAndOneBesideIt(double slope, int beside, int below, boolean seen) {
    float[] levels = new float[WIDTH * HEIGHT];
    for (int i = 0; i < levels.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      boolean under = y + slope * (x - WIDTH / 2.0) > HEIGHT - below;
      boolean left = x - slope * (y - HEIGHT / 2.0) < beside;
      levels[i] = under || left ? 30 : 90 + 20 * (float) Math.sin(0.05 * x + 0.07 * y);
    }
    double found = new Border(new Grey(WIDTH, HEIGHT, levels), FACE).seen();
    assertThat(found >= LivenessThresholds.DEFAULT.border()).as("%.2f", found).isEqualTo(seen);
  }
}
