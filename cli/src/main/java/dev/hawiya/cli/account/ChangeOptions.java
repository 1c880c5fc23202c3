package dev.hawiya.cli.account;

import dev.hawiya.server.administration.BundleChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What changes about a bundle. */
final class ChangeOptions {
  @Option(
      names = "--quota",
      paramLabel = "CALLS",
      description = "Successful calls in all, those already made included.")
  private Optional<Long> quota;

  @Option(names = "--unlimited", description = "Any number of calls.")
  private boolean unlimited;

  @Option(names = "--top-up", paramLabel = "CALLS", description = "So many calls more.")
  private Optional<Long> topUp;

  @Option(
      names = "--expires",
      paramLabel = "TIME",
      description = "When it ends, e.g. 2031-01-01T00:00:00Z.")
  private Optional<Instant> expires;

  @Option(names = "--never-expires", description = "It does not end.")
  private boolean never;

  List<BundleChange> changes() {
    List<BundleChange> changes = new ArrayList<>();
    if (quota.isPresent() || unlimited) {
      changes.add(new BundleChange.Quota(quota));
    }
    topUp.map(BundleChange.TopUp::new).ifPresent(changes::add);
    if (expires.isPresent() || never) {
      changes.add(new BundleChange.Expiry(expires));
    }
    return changes;
  }
}
