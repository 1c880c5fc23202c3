package dev.hawiya.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.label.Registration.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {
  private static final Registration NONE =
      new Registration(Registration.Axis.SAME, Registration.Axis.SAME);

  /** Labels in two columns. */
  private static final double[][] LABELS = {
    {0.26, 0.19}, {0.26, 0.40}, {0.26, 0.61}, {0.26, 0.74}, {0.51, 0.74}, {0.51, 0.86}
  };

  private static final Box ZONE = new Box(0.5, 0.78, 0.68, 0.84);

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1, 0",
    "1, 0.05, 1, -0.05",
    "0.9, 0.05, 0.9, 0.05",
    "1.1, -0.05, 1, 0",
    "0.75, 0.1, 1.25, -0.2"
  })
  void aSideIsSeenWhereItsLabelsPutIt(double sx, double dx, double sy, double dy) {
    Box seen = Registration.of(anchors(sx, dx, sy, dy)).seen(ZONE);
    assertNear(
        seen,
        new Box(
            sx * ZONE.x0() + dx, sy * ZONE.y0() + dy, sx * ZONE.x1() + dx, sy * ZONE.y1() + dy));
  }

  @Test
  void noLabelsOrTwoTellNothing() {
    assertThat(Registration.of(List.of())).isEqualTo(NONE);
    List<Anchor> two = anchors(0.9, 0.05, 0.9, 0.05).subList(3, 5);
    assertThat(Registration.of(two)).isEqualTo(NONE);
    List<Anchor> apart =
        List.of(new Anchor(0.2, 0.1, 0.25, 0.15), new Anchor(0.8, 0.9, 0.85, 0.95));
    assertThat(Registration.of(apart)).isEqualTo(NONE);
    assertThat(NONE.seen(ZONE)).isEqualTo(ZONE);
  }

  @Test
  void labelsOfOneColumnTellTheHeightsOnly() {
    Registration found = Registration.of(anchors(0.9, 0.05, 0.9, 0.05).subList(0, 4));
    assertThat(found.x()).isEqualTo(new Registration.Axis(1, 0));
    assertThat(found.y().stretch()).isCloseTo(0.9, within(1e-9));
    assertThat(found.y().shift()).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void oneWrongLabelIsIgnored() {
    List<Anchor> anchors = new ArrayList<>(anchors(0.95, 0.04, 0.95, 0.04));
    anchors.add(new Anchor(0.37, 0.61, 0.8, 0.2));
    Registration found = Registration.of(anchors);
    assertThat(found.x().stretch()).isCloseTo(0.95, within(1e-9));
    assertThat(found.y().shift()).isCloseTo(0.04, within(1e-9));
  }

  @Test
  void labelsThatWanderAreFitted() {
    List<Anchor> anchors = new ArrayList<>();
    double[] off = {0.004, -0.004, 0.003, -0.003, 0.002, -0.002};
    for (int i = 0; i < LABELS.length; i++) {
      double[] at = LABELS[i];
      anchors.add(new Anchor(at[0], at[1], at[0] + 0.03 + off[i], at[1] - 0.03 + off[i]));
    }
    Registration found = Registration.of(anchors);
    assertThat(found.x().seen(0.4)).isCloseTo(0.43, within(0.005));
    assertThat(found.y().seen(0.5)).isCloseTo(0.47, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.2", "1.4, -0.2", "0, 0.5", "-1, 1"})
  void aStretchThatNoCutMakesIsNone(double stretch, double shift) {
    assertThat(Registration.of(anchors(stretch, shift, stretch, shift))).isEqualTo(NONE);
  }

  @Test
  void whatLiesBeyondThePageIsCutToIt() {
    Registration low = Registration.of(anchors(1, 0.4, 1, 0.2));
    assertNear(low.seen(ZONE), new Box(0.9, 0.98, 1, 1));
    Registration high = Registration.of(anchors(1, -0.55, 1, -0.8));
    assertNear(high.seen(ZONE), new Box(0, 0, 0.13, 0.04));
  }

  private static List<Anchor> anchors(double sx, double dx, double sy, double dy) {
    List<Anchor> anchors = new ArrayList<>();
    for (double[] at : LABELS) {
      anchors.add(new Anchor(at[0], at[1], sx * at[0] + dx, sy * at[1] + dy));
    }
    return anchors;
  }

  private static void assertNear(Box seen, Box expected) {
    assertThat(seen.x0()).isCloseTo(expected.x0(), within(1e-9));
    assertThat(seen.y0()).isCloseTo(expected.y0(), within(1e-9));
    assertThat(seen.x1()).isCloseTo(expected.x1(), within(1e-9));
    assertThat(seen.y1()).isCloseTo(expected.y1(), within(1e-9));
  }
}
