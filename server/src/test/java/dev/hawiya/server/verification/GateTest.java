package dev.hawiya.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.FakeReadings;
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
class ReadingGateTest {
  private static final byte[] PICTURE = FakeReadings.picture("nothing");

  @Test
  void runsAFewLetsAFewWaitAndTurnsTheRestAway() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ReadingGate gate =
        new ReadingGate(
            (image, trace) -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              await(open);
              running.decrementAndGet();
              return new FakeReadings().readAll(image, trace);
            },
            2,
            3,
            Duration.ofSeconds(20));
    ExecutorService callers = Executors.newFixedThreadPool(9);
    List<Future<Boolean>> read = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      read.add(callers.submit(() -> reads(gate)));
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
    assertThat(reads(gate)).isTrue();
  }

  @Test
  void losesPatience() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch inside = new CountDownLatch(1);
    ReadingGate gate =
        new ReadingGate(
            (image, trace) -> {
              inside.countDown();
              await(open);
              return new FakeReadings().readAll(image, trace);
            },
            1,
            1,
            Duration.ofMillis(10));
    ExecutorService caller = Executors.newSingleThreadExecutor();
    Future<DocumentReading> first = caller.submit(() -> gate.read(PICTURE, Trace.NONE));
    await(inside);
    assertThatThrownBy(() -> gate.read(PICTURE, Trace.NONE)).isInstanceOf(ServerBusy.class);
    open.countDown();
    assertThat(first.get()).isNotNull();
    caller.shutdown();
  }

  @Test
  void givesItsPlaceBackAfterAFailure() {
    ReadingGate gate = new ReadingGate(new FakeReadings(), 1, 0, Duration.ofMillis(10));
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> gate.read(new byte[0], Trace.NONE))
          .isInstanceOf(InputRejected.class);
    }
    assertThat(reads(gate)).isTrue();
  }

  private static boolean reads(DocumentReadings readings) {
    try {
      readings.read(PICTURE, Trace.NONE);
      return true;
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
