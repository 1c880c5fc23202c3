package dev.hawiya.server.screening.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before something is told again.
 *
 * @param all after the first attempt, the second and so on; then it is given up
 */
public record Pauses(List<Duration> all) {
  public Pauses {
    all = List.copyOf(all);
  }

  /** Two days in all: a receiver that fails on a Friday may be mended on Sunday. */
  public static Pauses usual() {
    return new Pauses(
        List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24)));
  }

  /** The pause after so many attempts; empty where it is given up. */
  Optional<Duration> after(int attempts) {
    return attempts <= all.size() ? Optional.of(all.get(attempts - 1)) : Optional.empty();
  }
}
