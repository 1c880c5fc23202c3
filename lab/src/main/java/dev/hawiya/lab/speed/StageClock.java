package dev.hawiya.lab.speed;

import dev.hawiya.core.reading.Trace;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures the stages of one reading: the time from one kept result to the next is the time of the
 * stage that kept it. For one reading on one thread.
 */
final class StageClock implements Trace {
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  @Override
  public void keep(String stage, Object made) {
    long now = System.nanoTime();
    nanoseconds.merge(stage, now - last, Long::sum);
    last = now;
  }

  /** By stage, in the order they ran. */
  Map<String, Long> nanoseconds() {
    return nanoseconds;
  }
}
