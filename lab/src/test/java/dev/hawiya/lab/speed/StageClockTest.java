package dev.hawiya.lab.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageClockTest {
  @Test
  void addsUpTheTimeOfEachStage() {
    StageClock clock = new StageClock();
    clock.keep("decode", 1);
    clock.keep("lines", 2);
    clock.keep("decode", 3);
    assertThat(clock.nanoseconds()).containsOnlyKeys("decode", "lines");
    assertThat(clock.nanoseconds().values()).allMatch(t -> t >= 0);
  }

  @Test
  void takesMedianAndTail() {
    Durations durations = new Durations();
    for (int ms = 1; ms <= 100; ms++) {
      durations.add(ms * 1_000_000L);
    }
    assertThat(durations.median()).isEqualTo("50.0");
    assertThat(durations.p95()).isEqualTo("95.0");
    assertThat(new Durations().median()).isEqualTo("0.0");
  }
}
