package dev.hawiya.cli.account;

import dev.hawiya.server.account.Service;
import dev.hawiya.server.administration.Terms;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a new bundle grants. */
final class TermsOptions {
  @Option(
      names = "--quota",
      paramLabel = "CALLS",
      description = "Successful calls it may make (default: any number).")
  private Optional<Long> quota;

  @Option(
      names = "--services",
      paramLabel = "NAME",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<Service> services = EnumSet.noneOf(Service.class);

  @Option(
      names = "--expires",
      paramLabel = "TIME",
      description = "When it ends, e.g. 2031-01-01T00:00:00Z (default: never).")
  private Optional<Instant> expires;

  Terms terms() {
    return new Terms(quota, services, expires);
  }
}
