package dev.hawiya.engine.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CornerHeatTest {
  private static final int SIDE = 16;

  private static float[] heat(double[][] cornersWithMass) {
    float[] heat = new float[4 * SIDE * SIDE];
    for (int map = 0; map < 4; map++) {
      double[] c = cornersWithMass[map];
      heat[map * SIDE * SIDE + (int) c[1] * SIDE + (int) c[0]] = (float) c[2];
    }
    return heat;
  }

  @Test
  void readsTheCentreOfMass() {
    float[] heat = heat(new double[][] {{2, 3, .4}, {12, 3, .9}, {12, 9, .9}, {2, 9, .9}});
    heat[3 * SIDE + 3] = .4f;
    CornerHeat found = CornerHeat.of(heat, SIDE, 4);
    assertThat(found.quad().topLeft().x()).isCloseTo((2.5 + .5) * 4, within(1e-3));
    assertThat(found.quad().topLeft().y()).isCloseTo((3 + .5) * 4, within(1e-3));
    assertThat(found.score()).isCloseTo(.8, within(1e-3));
  }

  @Test
  void completesTheLeastCertainCornerFromTheOthers() {
    float[] heat = heat(new double[][] {{2, 3, .7}, {5, 14, .1}, {12, 9, .8}, {2, 9, .9}});
    CornerHeat completed = CornerHeat.of(heat, SIDE, 4).completed();
    assertThat(completed.quad().topRight()).isEqualTo(new Point(12.5 * 4, 3.5 * 4));
    assertThat(completed.score()).isCloseTo(.7, within(1e-3));
  }

  @Test
  void aMirroredOrBentOutlineIsNoCard() {
    Quad good = quad(0, 0, 300, 0, 300, 190, 0, 190);
    assertThat(look(good).plausible()).isTrue();
    assertThat(look(good).merit()).isEqualTo(.9 * .8);
    assertThat(look(quad(300, 0, 0, 0, 0, 190, 300, 190)).merit()).isZero();
    assertThat(look(quad(0, 0, 300, 0, 50, 60, 0, 190)).plausible()).isFalse();
    assertThat(look(quad(0, 0, 30, 0, 30, 19, 0, 19)).plausible()).isFalse();
  }

  @Test
  void measuresHowFarCornersMoved() {
    Look a = look(quad(0, 0, 300, 0, 300, 190, 0, 190));
    Look b = look(quad(0, 0, 300, 0, 300, 205, 0, 190));
    assertThat(a.moved(b)).isCloseTo(.05, within(1e-9));
  }

  private static Look look(Quad corners) {
    return new Look(corners, Map.of("EGY-NID/front", .8, "NONE", .2), .9);
  }

  private static Quad quad(double... xy) {
    List<Point> p =
        List.of(
            new Point(xy[0], xy[1]),
            new Point(xy[2], xy[3]),
            new Point(xy[4], xy[5]),
            new Point(xy[6], xy[7]));
    return new Quad(p.get(0), p.get(1), p.get(2), p.get(3));
  }
}
