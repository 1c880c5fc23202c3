package dev.hawiya.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void keepsTheOrderOfTheInputs() throws InterruptedException {
    List<Integer> inputs = IntStream.range(0, 60).boxed().toList();
    List<Integer> results = new ArrayList<>();
    InOrder.run(inputs, 4, InOrderTest::slowWhereEven, results::add);
    assertThat(results).isEqualTo(inputs);
  }

  private static int slowWhereEven(int n) {
    LockSupport.parkNanos(n % 2 == 0 ? 2_000_000 : 1);
    return n;
  }

  @Test
  void passesABugOn() {
    assertThatThrownBy(() -> InOrder.run(List.of(0), 1, n -> 1 / n, done -> {}))
        .isInstanceOf(ArithmeticException.class);
  }
}
