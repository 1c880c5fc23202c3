package dev.hawiya.lab.rival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneCutTest {
  /** Red where x is below 50, else green; lines run upwards, so that their left is the foot. */
  private static final Raster PHOTO = photo();

  @Test
  void laysAZoneAndItsLinesFlat() {
    SeenLine first = line(.30, .40);
    SeenLine second = line(.565, .665);
    Quad whole = quad(.30, .665);
    SeenMrz seen = new SeenMrz(whole, MrzFormat.TD3, List.of(first, second), 1);
    RivalView view = ZoneCut.of(PHOTO, Optional.of(seen));
    assertThat(view.located()).isTrue();
    assertThat(view.zone().height()).isEqualTo(109 + 2 * ZoneCut.CAPITALS);
    assertThat(view.zone().width()).isBetween(237 + 60, 243 + 60);
    assertThat(view.lines()).hasSize(2);
    assertThat(view.lines()).allMatch(line -> line.height() == ZoneCut.LINE);
    assertThat(red(view.zone(), 20)).as("upper line").isTrue();
    assertThat(red(view.zone(), view.zone().height() - 20)).as("lower line").isFalse();
    assertThat(red(view.lines().get(0), 24)).isTrue();
    assertThat(red(view.lines().get(1), 24)).isFalse();
  }

  @Test
  void hasNothingToShowWithoutAZone() {
    RivalView view = ZoneCut.of(PHOTO, Optional.empty());
    assertThat(view.located()).isFalse();
    assertThat(view.photo()).isSameAs(PHOTO);
  }

  /** A line whose capitals reach from one x to another, and which runs from y 0.9 up to 0.1. */
  private static SeenLine line(double top, double bottom) {
    return new SeenLine(quad(top, bottom), List.of());
  }

  private static Quad quad(double top, double bottom) {
    return new Quad(
        new Point(top, .9), new Point(top, .1), new Point(bottom, .1), new Point(bottom, .9));
  }

  private static boolean red(Raster raster, int row) {
    int at = 3 * (row * raster.width() + raster.width() / 2);
    return (raster.rgb()[at] & 0xFF) > 128 && (raster.rgb()[at + 1] & 0xFF) < 128;
  }

  private static Raster photo() {
    byte[] rgb = new byte[100 * 100 * 3];
    for (int i = 0; i < rgb.length; i += 3) {
      rgb[i / 3 % 100 < 50 ? i : i + 1] = (byte) 255;
    }
    return new Raster(100, 100, rgb);
  }
}
