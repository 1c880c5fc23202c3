package dev.hawiya.cli.account;

import dev.hawiya.server.limit.Rate;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** How often a tenant may call. */
final class RateOptions {
  @Option(
      names = "--per-second",
      paramLabel = "CALLS",
      description = "At most so many within a second; 0 for each API's usual number.")
  private Optional<Integer> perSecond;

  @Option(
      names = "--per-minute",
      paramLabel = "CALLS",
      description = "At most so many within a minute; 0 for each API's usual number.")
  private Optional<Integer> perMinute;

  boolean given() {
    return perSecond.isPresent() || perMinute.isPresent();
  }

  /** The rate with what is given in the place of what was. */
  Rate over(OptionalInt second, OptionalInt minute) {
    return new Rate(over(perSecond, second), over(perMinute, minute));
  }

  private static OptionalInt over(Optional<Integer> given, OptionalInt before) {
    if (given.isEmpty()) {
      return before;
    }
    return given.get() == 0 ? OptionalInt.empty() : OptionalInt.of(given.get());
  }
}
