package dev.hawiya.core.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {
  @ParameterizedTest
  @CsvSource({
    "0.2,0.3,true",
    "0.5,0.5,true",
    "0.6,0.5,false",
    "0.5,0.9,false",
    "0.1,0.5,false",
    "0.5,0.2,false"
  })
  void theRightAndTheLowerBorderAreOutside(double x, double y, boolean inside) {
    assertThat(new Box(0.2, 0.3, 0.6, 0.9).contains(x, y)).isEqualTo(inside);
  }
}
