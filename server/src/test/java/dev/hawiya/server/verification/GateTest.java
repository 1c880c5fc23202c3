package dev.hawiya.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.failure.ServerBusy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTest {
  @Test
  void runsAFewLetsAFewWaitAndTurnsTheRestAway() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Gate gate = new Gate(2, 3, Duration.ofSeconds(20));
    Gate.Reading<Boolean> slow =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          await(open);
          running.decrementAndGet();
          return true;
        };
    ExecutorService callers = Executors.newFixedThreadPool(9);
    List<Future<Boolean>> read = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      read.add(callers.submit(() -> passes(gate, slow)));
    }
    // those turned away are told at once, while the others still run or wait
    while (read.stream().filter(Future::isDone).count() < 4) {
      Thread.onSpinWait();
    }
    open.countDown();
    int answered = 0;
    for (Future<Boolean> each : read) {
      answered += each.get() ? 1 : 0;
    }
    callers.shutdown();
    assertThat(answered).isEqualTo(5);
    assertThat(most).hasValue(2);
    assertThat(passes(gate, () -> true)).isTrue();
  }

  @Test
  void losesPatience() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch inside = new CountDownLatch(1);
    Gate gate = new Gate(1, 1, Duration.ofMillis(10));
    ExecutorService caller = Executors.newSingleThreadExecutor();
    Future<Boolean> first =
        caller.submit(
            () ->
                passes(
                    gate,
                    () -> {
                      inside.countDown();
                      await(open);
                      return true;
                    }));
    await(inside);
    assertThatThrownBy(() -> gate.pass(() -> true)).isInstanceOf(ServerBusy.class);
    open.countDown();
    assertThat(first.get()).isTrue();
    caller.shutdown();
  }

  @Test
  void givesItsPlaceBackAfterAFailure() {
    Gate gate = new Gate(1, 0, Duration.ofMillis(10));
    InputRejected damaged = new InputRejected(InputRejected.Reason.DAMAGED, "damaged");
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () ->
                  gate.pass(
                      () -> {
                        throw damaged;
                      }))
          .isSameAs(damaged);
    }
    assertThat(passes(gate, () -> true)).isTrue();
  }

  private static boolean passes(Gate gate, Gate.Reading<Boolean> reading) {
    try {
      return gate.pass(reading);
    } catch (ServerBusy busy) {
      return false;
    } catch (InputRejected e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
