package dev.hawiya.server.administration;

import dev.hawiya.server.account.Service;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a bundle grants.
 *
 * @param quota of successful calls, absent for any number
 * @param services it covers, empty for every one
 * @param expires when it ends, if ever
 */
public record Terms(Optional<Long> quota, Set<Service> services, Optional<Instant> expires) {
  public Terms {
    services = Set.copyOf(services);
  }
}
