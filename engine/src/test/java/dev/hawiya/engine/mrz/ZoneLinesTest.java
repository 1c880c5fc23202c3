package dev.hawiya.engine.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ZoneLinesTest {
  private static final int ROWS = 40;
  private static final int COLUMNS = 144;

  @BeforeAll
  static void load() {
    dev.hawiya.engine.image.OpenCv.load();
  }

  /** Cores three cells high that follow a curve, with a gap where a finger lies. */
  private static ZoneMap map(double bend, boolean gap, int... rows) {
    float[] values = new float[4 * ROWS * COLUMNS];
    for (int row : rows) {
      for (int x = 20; x < 120; x++) {
        int middle = (int) Math.round(row + bend * Math.pow((x - 70) / 50.0, 2));
        for (int y = middle - 1; y <= middle + 1 && !(gap && x > 60 && x < 66); y++) {
          values[3 * ROWS * COLUMNS + y * COLUMNS + x] = 0.9f;
        }
      }
    }
    return new ZoneMap(ROWS, COLUMNS, values);
  }

  @Test
  void findsLinesFromTopToBottomWithTheirEnds() {
    List<ZoneLine> lines = ZoneLines.of(map(0, false, 24, 10, 17));
    assertThat(lines).hasSize(3);
    assertThat(lines)
        .extracting(l -> Math.round(l.row(280) / 4 - 0.5))
        .containsExactly(10L, 17L, 24L);
    assertThat(lines.get(0).x0()).isEqualTo(80);
    assertThat(lines.get(0).x1()).isEqualTo(480);
    // Seven cells apart: 28 pixels are 6.35 mm.
    assertThat(lines.get(0).tall()).isCloseTo(28 * 2.4 / 6.35, within(0.2));
  }

  @Test
  void followsACurvedPage() {
    ZoneLine line = ZoneLines.of(map(5, false, 12, 20)).get(0);
    assertThat(line.row(280) / 4 - 0.5).isCloseTo(12, within(0.5));
    assertThat(line.row(90) / 4 - 0.5).isCloseTo(12 + 5 * Math.pow(48 / 50.0, 2), within(0.7));
  }

  @Test
  void joinsWhatAFingerParts() {
    List<ZoneLine> lines = ZoneLines.of(map(2, true, 12, 20));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).length()).isEqualTo(400);
  }

  @Test
  void anEmptyMapHasNone() {
    assertThat(ZoneLines.of(map(0, false))).isEmpty();
  }
}
