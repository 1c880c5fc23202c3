package dev.hawiya.core.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuadTest {
  @Test
  void acceptsOutlinesThatCanBeLaidFlatInAnyTurn() {
    Quad quad = quad(0.1, 0.1, 0.9, 0.2, 0.8, 0.9, 0.2, 0.8);
    assertThat(List.of(Quad.WHOLE, quad, quad.turnedHalf())).allMatch(Quad::isConvex);
  }

  static Stream<Quad> unfit() {
    return Stream.of(
        quad(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
        quad(0, 0, 0.5, 0, 1, 0, 0, 1),
        quad(0, 0, 1, 0, 0.2, 0.2, 0, 1),
        quad(1, 0, 0, 0, 0, 1, 1, 1),
        quad(0, 0, 1, 1, 1, 0, 0, 1),
        quad(Double.NaN, 0, 1, 0, 1, 1, 0, 1));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void refusesTheRest(Quad quad) {
    assertThat(quad.isConvex()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, true",
    "0.1, 0.1, true",
    "0.5, 0.16, true",
    "0.5, 0.14, false",
    "0.05, 0.5, false",
    "0.95, 0.5, false",
    "0.5, 0.9, false",
    "0, 0, false"
  })
  void holdsWhatLiesInside(double x, double y, boolean inside) {
    Quad quad = quad(0.1, 0.1, 0.9, 0.2, 0.8, 0.9, 0.2, 0.8);
    assertThat(quad.contains(new Point(x, y))).isEqualTo(inside);
    assertThat(quad.turnedHalf().contains(new Point(x, y))).isEqualTo(inside);
  }

  private static Quad quad(double... c) {
    return new Quad(
        new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]), new Point(c[6], c[7]));
  }
}
