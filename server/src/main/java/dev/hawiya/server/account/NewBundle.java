package dev.hawiya.server.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A bundle to be made.
 *
 * @param key that callers name it by
 * @param hmacKey that signs answers
 * @param quota of successful calls, absent for any number
 * @param services it covers, empty for every one
 * @param expires when it ends, if ever
 */
public record NewBundle(
    String key,
    String hmacKey,
    Optional<Long> quota,
    Set<Service> services,
    Optional<Instant> expires) {
  public NewBundle {
    services = Set.copyOf(services);
  }

  @Override
  public String toString() {
    return "NewBundle";
  }
}
